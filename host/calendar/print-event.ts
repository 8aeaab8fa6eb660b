import { wallTime } from '../services/zone';
import type { CalendarRecord, EventRecord, EventTime } from './calendar-record';

const two = (value: number): string => String(value).padStart(2, '0');

/** A moment as the clocks of the calendar's zone show it: an event may come back in another form than it was sent. */
function printTime({ at, timeZone }: EventTime, zone: string): object {
  const { year, month, day, hour, minute, second, offset } = wallTime(at, zone);
  const minutes = Math.abs(offset);
  const away = `${offset < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
  const local = `${year}-${two(month)}-${two(day)}T${two(hour)}:${two(minute)}:${two(second)}`;
  return { dateTime: `${local}${offset === 0 ? 'Z' : away}`, timeZone: timeZone ?? zone };
}

/** An event as the API answers it: empty texts are left out. */
export function printEvent(event: EventRecord, { id: calendarId, owner, timeZone }: CalendarRecord): object {
  const person = { email: event.creator, ...(event.creator === calendarId ? { self: true } : {}) };
  return {
    kind: 'calendar#event',
    etag: `"${event.etag}"`,
    id: event.id,
    status: event.status,
    htmlLink: `https://www.google.com/calendar/event?eid=${Buffer.from(`${event.id} ${calendarId}`).toString('base64url')}`,
    created: new Date(event.created).toISOString(),
    updated: new Date(event.updated).toISOString(),
    ...Object.fromEntries(
      Object.entries(event.texts).filter(
        ([name, text]) => text !== '' && !(name === 'visibility' && text === 'default'),
      ),
    ),
    creator: person,
    organizer: { email: calendarId, ...(calendarId === owner ? { self: true } : {}) },
    start: printTime(event.start, timeZone),
    end: printTime(event.end, timeZone),
    iCalUID: `${event.id}@google.com`,
    sequence: event.sequence,
    ...(event.extendedProperties === undefined ? {} : { extendedProperties: event.extendedProperties }),
    reminders: { useDefault: true },
    eventType: 'default',
  };
}

/** A calendar with its events, as `GET /host/calendar` shows it. */
export function printCalendar(calendar: CalendarRecord): object {
  const { id, owner, readers, timeZone, events } = calendar;
  return { id, owner, readers, timeZone, events: events.map((event) => printEvent(event, calendar)) };
}
