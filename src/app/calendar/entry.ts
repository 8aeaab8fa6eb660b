import type { CalendarEvent } from '../../core/icalendar';
import type { Instant } from '../../core/instant';
import { ZONE, ZONE_OFFSET } from '../../core/zone';
import type { CalendarEntry, ListedEntry } from '../ports';

/** Under this name every event carries the id of the workbook that it comes from. */
export const PROPERTY = 'sinergi';
/** Google's limit. */
const LONGEST_ID = 1024;

/** Google takes the letters a to v and digits: each character's number in base 16, so that asking twice makes one event. */
export const entryId = (workbookId: string, rootId: string): string =>
  Array.from(`${workbookId}.${rootId}`, (character) =>
    (character.codePointAt(0) ?? 0).toString(16).padStart(2, '0'),
  )
    .join('')
    .slice(0, LONGEST_ID);

/** What all events of a workbook have. */
export const ownFields = (id: string, workbookId: string) =>
  ({
    id,
    // Whom the calendar is shared with sees that the time is taken, and not with what, unless they may see everything.
    visibility: 'private',
    extendedProperties: { private: { [PROPERTY]: workbookId } },
  }) as const;

const timeOf = (instant: Instant) => ({ dateTime: `${instant}${ZONE_OFFSET}`, timeZone: ZONE });

export const entryOf = (
  { from, to, isCancelled, ...texts }: Omit<CalendarEvent, 'uid'>,
  id: string,
  workbookId: string,
): CalendarEntry => ({
  ...ownFields(id, workbookId),
  ...texts,
  status: isCancelled ? 'cancelled' : 'confirmed',
  start: timeOf(from),
  end: timeOf(to),
});

const momentOf = (time: ListedEntry['start']): number => Date.parse(time?.dateTime ?? '');

/** True when a calendar shows something else. Times are compared as moments: Google answers in the calendar's own zone. */
export const differs = (known: ListedEntry, wanted: CalendarEntry): boolean =>
  (['status', 'visibility', 'summary', 'location', 'description'] as const).some(
    (field) => (known[field] ?? '') !== wanted[field],
  ) ||
  momentOf(known.start) !== momentOf(wanted.start) ||
  momentOf(known.end) !== momentOf(wanted.end);
