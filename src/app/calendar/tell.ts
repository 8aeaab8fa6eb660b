import { fill } from '../../core/words';
import { admit, STEWARDS } from '../admit';
import type { Told } from '../menu-actions';
import type { Ports } from '../ports';
import { lastRun } from './last-run';
import { explainCalendar, syncCalendar } from './sync';

/** What the menu does: brings the calendar up to date, and says what came of it. */
export const sendCalendar = (ports: Ports): Told => {
  // Read before this run, which writes over it.
  const { fault: lastFault } = lastRun(ports);
  const { synced, words } = syncCalendar(ports, (snapshot) => {
    admit(snapshot, ports.user(), STEWARDS);
  });
  const { alerts, errors } = words.app;
  if (!synced) return { words, text: alerts.calendarOff };
  const { fault, refused, ...counts } = synced;
  const { added, changed, cancelled, waiting } = counts;
  const isIdle = added + changed + cancelled + refused + waiting === 0;
  const lines = [
    fault && errors[explainCalendar(fault)],
    !isIdle && fill(alerts.calendarSent, { ...counts }),
    isIdle && !fault && alerts.calendarSame,
    refused > 0 && fill(alerts.calendarRefused, { count: refused }),
    lastFault && !fault && fill(alerts.calendarLast, { text: errors[lastFault] }),
  ];
  return { words, text: lines.filter((line) => typeof line === 'string').join('\n\n') };
};
