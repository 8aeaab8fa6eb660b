import { type Day } from '../../core/day';
import { dayOfInstant } from '../../core/instant';
import type { Ports } from '../ports';

const KEY = 'summaries';

/** Which state of the workbook the figures show, and of which day they are. */
export interface LastRefresh {
  readonly commit: number;
  readonly day: Day;
}

export const lastRefresh = (ports: Ports): Partial<LastRefresh> =>
  JSON.parse(ports.memory.get(KEY) ?? '{}') as Partial<LastRefresh>;

/** Never throws: the figures are written by now, and the worst is that the next hour writes them again. */
export const rememberRefresh = (ports: Ports, { commit }: Pick<LastRefresh, 'commit'>): void => {
  try {
    ports.memory.set(KEY, JSON.stringify({ commit, day: dayOfInstant(ports.now()) }));
  } catch {
    // Kept for the next time.
  }
};
