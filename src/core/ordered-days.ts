import { defineRule, type Rule } from './rule';
import type { AnyTab, ColumnKey } from './tab';

/** R23 for a tab: its end does not lie before its start. */
export const orderedDays = <T extends AnyTab>(on: T, from: ColumnKey<T>, to: ColumnKey<T>): Rule<'R23'> =>
  defineRule({
    code: 'R23',
    severity: 'E',
    text: 'The end lies before the start.',
    why: 'Between such days nothing can be planned or counted.',
    mend: 'Correct the first or the last day, so that the last one comes later or is the same.',
    on,
    check: (row) => {
      const { [from]: start, [to]: end } = row as Record<string, unknown>;
      return typeof start === 'string' && typeof end === 'string' && end < start && { column: to };
    },
  });
