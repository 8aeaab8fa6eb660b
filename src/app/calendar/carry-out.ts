import { CalendarFault, type CalendarPort } from '../ports';
import type { Step } from './plan';

/** So many fit into one execution with time to spare; the rest waits for the next. */
const MOST_STEPS = 100;
const ALREADY_THERE = 409;

export interface Synced {
  readonly added: number;
  readonly changed: number;
  readonly cancelled: number;
  /** Events that the calendar would not have changed. */
  readonly refused: number;
  readonly waiting: number;
  /** What stopped it. */
  readonly fault?: CalendarFault;
}

/** True of an answer that concerns one event alone; anything else would meet the next event too. */
const isOfOneEvent = ({ status, reason }: CalendarFault): boolean =>
  status >= 400 && status < 500 && status !== 429 && !/limit|quota/i.test(reason);

const carryOutOne = (calendar: CalendarPort, calendarId: string, { isNew, entry }: Step): void => {
  if (!isNew) {
    calendar.update(calendarId, entry);
    return;
  }
  try {
    calendar.insert(calendarId, entry);
  } catch (error) {
    // Deleted by hand or longer ago than what was listed, or somebody else was faster: its id is taken for ever.
    if (!(error instanceof CalendarFault) || error.status !== ALREADY_THERE) throw error;
    calendar.update(calendarId, entry);
  }
};

/** Does what was planned, one call after the other. Whatever stops it: the next time goes on with what still differs. */
export const carryOut = (calendar: CalendarPort, calendarId: string, steps: readonly Step[]): Synced => {
  const counts = { added: 0, changed: 0, cancelled: 0, refused: 0 };
  const now = steps.slice(0, MOST_STEPS);
  for (const [n, step] of now.entries())
    try {
      carryOutOne(calendar, calendarId, step);
      counts[step.type] += 1;
    } catch (error) {
      if (!(error instanceof CalendarFault)) throw error;
      if (step.isNew || !isOfOneEvent(error)) return { ...counts, waiting: steps.length - n, fault: error };
      counts.refused += 1;
    }
  return { ...counts, waiting: steps.length - now.length };
};
