import * as z from 'zod/mini';
import { bad, good, rule, type Kind } from '../kind';
import type { AnyTab } from '../tab';

const split = (cell: string): readonly string[] => [
  ...new Set(
    cell
      .split(/[,;\n]/)
      .map((id) => id.trim())
      .filter((id) => id !== ''),
  ),
];

/** Keys of rows of another tab, parted by commas: `DISNAKER, LAPAS`. Whether those rows exist is rule R50's business. */
export const refs = <O extends boolean = false>(
  tab: AnyTab,
  optional?: O,
): Kind<readonly string[], NoInfer<O>> => ({
  name: 'refs',
  optional: (optional ?? false) as O,
  privacy: 'coded',
  schema: () =>
    z
      .array(
        z.string(rule('R50')).check(z.trim(), z.minLength(1, 'R01'), z.maxLength(60, 'R50')),
        rule('R50'),
      )
      .check(z.minLength(1, 'R01'), z.maxLength(100, 'R14')),
  toCell: (ids) => split(ids.join(',')).join(', '),
  fromCell: (cell) => {
    const ids = typeof cell === 'string' ? split(cell) : [];
    return ids.length > 0 ? good(ids) : bad('R50', { value: String(cell) });
  },
  numberFormat: { type: 'TEXT', pattern: '@' },
  width: 180,
  control: { type: 'text', max: 400, multiline: false },
  refersToEach: tab.key,
  sample: (n) => [tab.columns[tab.id]?.sample(n) as string],
});
