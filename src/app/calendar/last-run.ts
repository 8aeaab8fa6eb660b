import type { Day } from '../../core/day';
import type { Ports } from '../ports';
import type { WorkbookFault } from '../read/problems';

const KEY = 'calendar';

/** How far a calendar was brought the last time, and what went wrong then. */
export interface LastRun {
  readonly calendarId: string;
  /** "primary" is another calendar for everybody. */
  readonly by: string;
  readonly day: Day;
  /** Newest commit that the calendar shows; -1 while something is still to be done. */
  readonly commit: number;
  readonly fault?: WorkbookFault['code'];
}

export const lastRun = (ports: Ports): Partial<LastRun> =>
  JSON.parse(ports.memory.get(KEY) ?? '{}') as Partial<LastRun>;

/** Written only when it changes: an hour in which nothing has happened writes nothing. */
export const remember = (ports: Ports, run: LastRun): void => {
  const text = JSON.stringify(run);
  if (ports.memory.get(KEY) !== text) ports.memory.set(KEY, text);
};
