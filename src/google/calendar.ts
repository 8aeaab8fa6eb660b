import { CalendarFault, type CalendarPort } from '../app/ports';

interface EventsService {
  list(calendarId: string, options: object): ReturnType<CalendarPort['list']>;
  insert(event: object, calendarId: string): unknown;
  update(event: object, calendarId: string, eventId: string): unknown;
}
interface Refused {
  readonly details?: { readonly code?: number; readonly errors?: readonly { readonly reason?: string }[] };
}

const asking = <T>(ask: (events: EventsService) => T): T => {
  try {
    return ask((Calendar as unknown as { Events: EventsService }).Events);
  } catch (error) {
    const { code = 0, errors } = (error as Refused | undefined)?.details ?? {};
    throw new CalendarFault(code, errors?.[0]?.reason ?? '');
  }
};

/** Google Calendar, by the advanced service. */
export const calendar: CalendarPort = {
  list: (calendarId, query) => asking((events) => events.list(calendarId, query)),
  insert: (calendarId, entry) => void asking((events) => events.insert(entry, calendarId)),
  update: (calendarId, entry) => void asking((events) => events.update(entry, calendarId, entry.id)),
};
