import { CalendarError, notFound } from '../../calendar/calendar-error';
import { type CalendarRecord, findCalendar } from '../../calendar/calendar-record';
import { listEvents, refuseOptions } from '../../calendar/list-events';
import { printEvent } from '../../calendar/print-event';
import { insertEvent, updateEvent } from '../../calendar/write-event';
import { apiError } from '../api-error';
import { type Cost, costs } from '../costs';
import { type Running, service, type Service } from '../running';

interface CalendarInput {
  readonly calendarId: string;
  readonly eventId?: string;
  readonly options: Readonly<Record<string, unknown>>;
}

function ownCalendar({ calendarId }: CalendarInput, { machine, user }: Running): CalendarRecord {
  const { memory, bundle } = machine;
  const calendar = findCalendar(memory.calendars, calendarId, user, bundle.manifest.timeZone);
  if (calendar === undefined) throw notFound();
  if (calendar.owner !== user)
    throw new CalendarError(403, 'requiredAccessLevel', 'You need to have writer access to this calendar.');
  return calendar;
}

const calendarCall = (
  name: string,
  cost: Cost,
  answer: (calendar: CalendarRecord, input: CalendarInput, running: Running, body: string) => object,
): [string, Service] => [
  name,
  service<CalendarInput>({
    scopes: ['calendar', 'calendar.events', 'calendar.events.owned'],
    authorised: true,
    cost,
    answer: (input, running, body) => {
      try {
        return JSON.stringify(answer(ownCalendar(input, running), input, running, body));
      } catch (error) {
        if (error instanceof CalendarError) throw apiError(name, error.error);
        throw error;
      }
    },
  }),
];

const written = (name: string, { options }: CalendarInput, body: string): unknown => {
  refuseOptions(name, options, []);
  return JSON.parse(body);
};

/** The advanced service `Calendar`, version 3: the events of calendars that one owns. */
export const calendarCalls: Readonly<Record<string, Service>> = Object.fromEntries([
  calendarCall('Calendar.Events.list', costs.readCalendar, (calendar, { options }) =>
    listEvents(calendar, options),
  ),
  calendarCall('Calendar.Events.insert', costs.writeCalendar, (calendar, input, { machine, user }, body) => {
    const newId = (): string => Buffer.from(machine.randomBytes(13)).toString('hex');
    const by = { user, now: machine.clock.now(), newId };
    return printEvent(insertEvent(calendar, written('Calendar.Events.insert', input, body), by), calendar);
  }),
  calendarCall('Calendar.Events.update', costs.writeCalendar, (calendar, input, { machine }, body) => {
    const event = written('Calendar.Events.update', input, body);
    return printEvent(updateEvent(calendar, input.eventId ?? '', event, machine.clock.now()), calendar);
  }),
]);
