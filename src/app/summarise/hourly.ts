import { dayOfInstant } from '../../core/instant';
import { contextOf } from '../admit';
import type { Seen } from '../calendar/hourly';
import { nobody } from '../nobody';
import type { Ports } from '../ports';
import { lastRefresh } from './last-refresh';
import { refreshSummaries } from './refresh';

/**
 * Writes the summaries anew when a commit has come since, and once a day: a week begins, something becomes overdue, and
 * cells are changed by hand. Costs one look at a property when nothing has happened. Never throws.
 */
export const refreshHourly = (ports: Ports, { commit }: Seen): void => {
  try {
    const last = lastRefresh(ports);
    if (last.commit === commit && last.day === dayOfInstant(ports.now())) return;
    // Whoever the trigger belongs to was let in when it was installed.
    refreshSummaries(ports, (snapshot) => contextOf(nobody(ports.user()), snapshot, ports.now()));
  } catch {
    // The next hour tries again; the tabs say themselves how old they are.
  }
};
