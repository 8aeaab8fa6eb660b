import { ServiceError } from '../services/service-error';
import { invalid } from './calendar-error';
import type { CalendarRecord, EventRecord } from './calendar-record';
import { printEvent } from './print-event';

const offered = ['privateExtendedProperty', 'showDeleted', 'timeMin', 'maxResults', 'pageToken'];
/** Documented: 250 a page unless told, 2500 at most. */
const usualPage = 250;
const mostOnPage = 2500;

type Query = Readonly<Record<string, unknown>>;

/** Refuses options that this host does not know by name. */
export function refuseOptions(name: string, options: Query, names: readonly string[]): void {
  for (const option of Object.keys(options))
    if (!names.includes(option))
      throw new ServiceError(`${name}: ${option} is not offered by the local host`);
}

function hasProperties({ extendedProperties }: EventRecord, wanted: unknown): boolean {
  const all = wanted === undefined ? [] : Array.isArray(wanted) ? (wanted as unknown[]) : [wanted];
  return all.every((entry) => {
    const [, name = '', value] = /^([^=]+)=(.*)$/s.exec(String(entry)) ?? [];
    if (value === undefined) throw invalid('Invalid value for: privateExtendedProperty');
    const own = extendedProperties?.['private'] ?? {};
    return Object.hasOwn(own, name) && own[name] === value;
  });
}

function endsAfter({ end }: EventRecord, timeMin: unknown): boolean {
  if (timeMin === undefined) return true;
  const text = typeof timeMin === 'string' ? timeMin : '';
  // Documented: the zone is mandatory.
  const at = /T.*(?:Z|[+-]\d\d:\d\d)$/.test(text) ? Date.parse(text) : NaN;
  if (Number.isNaN(at)) throw invalid('Bad Request');
  return end.at > at;
}

function pageOf({ maxResults = usualPage, pageToken = 'page0' }: Query): { from: number; size: number } {
  const size = Number(maxResults);
  if (!Number.isInteger(size) || size < 1) throw invalid('Invalid value for: maxResults');
  const [, from] = /^page(\d+)$/.exec(String(pageToken)) ?? [];
  if (from === undefined) throw invalid('Invalid page token value.');
  return { from: Number(from), size: Math.min(size, mostOnPage) };
}

/** A page of a calendar's events, in the order in which they were made. */
export function listEvents(calendar: CalendarRecord, query: Query): object {
  refuseOptions('Calendar.Events.list', query, offered);
  const { privateExtendedProperty, showDeleted = false, timeMin } = query;
  const found = calendar.events
    .filter(({ status }) => showDeleted === true || status !== 'cancelled')
    .filter((event) => hasProperties(event, privateExtendedProperty))
    .filter((event) => endsAfter(event, timeMin));
  const { from, size } = pageOf(query);
  const { id, timeZone } = calendar;
  return {
    kind: 'calendar#events',
    summary: id,
    timeZone,
    accessRole: 'owner',
    defaultReminders: [],
    ...(from + size < found.length ? { nextPageToken: `page${from + size}` } : {}),
    items: found.slice(from, from + size).map((event) => printEvent(event, calendar)),
  };
}
