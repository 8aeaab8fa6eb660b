import * as z from 'zod/mini';
import { bad, good, rule, type Kind } from '../kind';
import type { AnyTab } from '../tab';

/** The key of a row of another tab. Whether that row exists is rule R50's business, which sees both tabs. */
export const ref = <O extends boolean = false>(
  tab: Pick<AnyTab, 'key' | 'id' | 'columns'>,
  optional?: O,
): Kind<string, NoInfer<O>> => ({
  name: 'ref',
  comparable: true,
  optional: (optional ?? false) as O,
  privacy: 'coded',
  schema: () => z.string(rule('R50')).check(z.trim(), z.minLength(1, 'R01'), z.maxLength(60, 'R50')),
  toCell: (value) => value,
  fromCell: (cell) => (typeof cell === 'string' ? good(cell.trim()) : bad('R50', { value: String(cell) })),
  check: { type: 'tab', tab: tab.key },
  numberFormat: { type: 'TEXT', pattern: '@' },
  width: 110,
  control: { type: 'ref', tab: tab.key },
  refersTo: tab.key,
  sample: (n) => tab.columns[tab.id]?.sample(n) as string,
});
