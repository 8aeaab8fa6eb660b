import { CalendarError, invalid, notFound } from './calendar-error';
import type { CalendarRecord, EventRecord } from './calendar-record';
import { readEvent, type SentEvent } from './read-event';

/** Documented: letters a to v and digits, 5 to 1024 of them. */
const idForm = /^[a-v0-9]{5,1024}$/;

const lowSequence =
  'Invalid sequence value. The specified sequence number is below the current sequence number of the resource. Re-fetch the resource and use its sequence number on the following request.';

const namedId = (event: unknown): unknown =>
  typeof event === 'object' && event !== null ? (event as { id?: unknown }).id : undefined;

/** Puts an event into a calendar under the id that it names, or a new one. An id counts as taken even when its event is deleted. */
export function insertEvent(
  calendar: CalendarRecord,
  given: unknown,
  { user, now, newId }: { readonly user: string; readonly now: number; readonly newId: () => string },
): EventRecord {
  const id = namedId(given) ?? newId();
  if (typeof id !== 'string' || !idForm.test(id)) throw invalid('Invalid resource id value.');
  const { sequence = 0, ...sent } = readEvent(given, id);
  if (calendar.events.some((event) => event.id === id))
    throw new CalendarError(409, 'duplicate', 'The requested identifier already exists.');
  const event = { ...sent, creator: user, sequence, created: now, updated: now, etag: now * 2 };
  calendar.events.push(event);
  return event;
}

/** Another time or another state makes a new version of an event in the sense of iCalendar. */
const isNewVersion = (before: EventRecord, after: SentEvent): boolean =>
  before.status !== after.status || before.start.at !== after.start.at || before.end.at !== after.end.at;

/** Replaces an event as a whole. A deleted one comes back when its state says so. */
export function updateEvent(
  calendar: CalendarRecord,
  eventId: string,
  given: unknown,
  now: number,
): EventRecord {
  const before = calendar.events.find((event) => event.id === eventId);
  if (before === undefined) throw notFound();
  const named = namedId(given);
  if (named !== undefined && named !== eventId) throw invalid('Invalid resource id value.');
  const { sequence, ...sent } = readEvent(given, eventId);
  if (sequence !== undefined && sequence < before.sequence) throw invalid(lowSequence);
  const next = before.sequence + (isNewVersion(before, { ...sent, sequence }) ? 1 : 0);
  const { creator, created } = before;
  const stamp = { updated: now, etag: Math.max(now * 2, before.etag + 1) };
  const event = { ...sent, creator, created, sequence: Math.max(sequence ?? 0, next), ...stamp };
  calendar.events = calendar.events.map((other) => (other === before ? event : other));
  return event;
}

/** What a person does who deletes an event on the screen. */
export function deleteEvent(calendar: CalendarRecord, eventId: string, now: number): void {
  calendar.events = calendar.events.map((event) => {
    const { sequence, etag } = event;
    const gone = { status: 'cancelled', updated: now, sequence: sequence + 1, etag: etag + 1 };
    return event.id === eventId ? { ...event, ...gone } : event;
  });
}
