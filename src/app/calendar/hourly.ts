import { dayOfInstant } from '../../core/instant';
import type { Ports } from '../ports';
import { lastRun } from './last-run';
import { syncCalendar } from './sync';

/** What the hourly run has seen of the workbook anyway. */
export interface Seen {
  readonly calendarId: string;
  readonly commit: number;
}

/**
 * Brings the calendar up to date when a commit has come, and once a day for what was changed by hand, here or there.
 * Costs nothing while no calendar is named. Never throws: the digests are more important.
 */
export const syncHourly = (ports: Ports, { calendarId, commit }: Seen): void => {
  if (calendarId === '') return;
  try {
    const last = lastRun(ports);
    const isSame =
      last.calendarId === calendarId &&
      last.by === ports.user() &&
      last.commit === commit &&
      last.day === dayOfInstant(ports.now());
    if (!isSame) syncCalendar(ports, () => undefined);
  } catch {
    // The next hour tries again.
  }
};
