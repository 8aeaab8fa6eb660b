import { contentLine, textValue } from './content-line';
import type { Instant } from './instant';
import { millisecondsOf, ZONE } from './zone';

/** Something that takes place, or was to. */
export interface CalendarEvent {
  /** The same for ever: by it a calendar knows an event again, and brings it up to date. */
  readonly uid: string;
  readonly from: Instant;
  readonly to: Instant;
  readonly summary: string;
  readonly location: string;
  readonly description: string;
  readonly isCancelled: boolean;
}

export interface CalendarFile {
  readonly name: string;
  /** When the file was made. */
  readonly at: Instant;
  /** A number that never is smaller in a later file: of two versions of an event, a calendar keeps the higher. */
  readonly sequence: number;
  readonly events: readonly CalendarEvent[];
}

type Property = readonly [name: string, value: string];

const ZONE_PARTS: readonly Property[] = [
  ['BEGIN', 'VTIMEZONE'],
  ['TZID', ZONE],
  ['BEGIN', 'STANDARD'],
  ['DTSTART', '19700101T000000'],
  ['TZOFFSETFROM', '+0700'],
  ['TZOFFSETTO', '+0700'],
  ['TZNAME', 'WIB'],
  ['END', 'STANDARD'],
  ['END', 'VTIMEZONE'],
];

const compact = (time: string): string => time.replace(/[-:]|\.\d+/g, '');
const inUtc = (instant: Instant): string => compact(new Date(millisecondsOf(instant)).toISOString());

const eventParts = (event: CalendarEvent, { at, sequence }: CalendarFile): readonly Property[] => [
  ['BEGIN', 'VEVENT'],
  ['UID', textValue(event.uid)],
  ['DTSTAMP', inUtc(at)],
  ['SEQUENCE', String(sequence)],
  ['STATUS', event.isCancelled ? 'CANCELLED' : 'CONFIRMED'],
  [`DTSTART;TZID=${ZONE}`, compact(event.from)],
  [`DTEND;TZID=${ZONE}`, compact(event.to)],
  ['SUMMARY', textValue(event.summary)],
  ...(event.location === '' ? [] : [['LOCATION', textValue(event.location)] as const]),
  ['DESCRIPTION', textValue(event.description)],
  ['END', 'VEVENT'],
];

/** An iCalendar file (RFC 5545). */
export const icalendar = (file: CalendarFile): string =>
  [
    ['BEGIN', 'VCALENDAR'] as const,
    ['VERSION', '2.0'] as const,
    ['PRODID', '-//Sinergi//Sinergi//ID'] as const,
    ['CALSCALE', 'GREGORIAN'] as const,
    ['METHOD', 'PUBLISH'] as const,
    ['X-WR-CALNAME', textValue(file.name)] as const,
    ...ZONE_PARTS,
    ...file.events.flatMap((event) => eventParts(event, file)),
    ['END', 'VCALENDAR'] as const,
  ]
    .map(([name, value]) => contentLine(name, value))
    .join('');
