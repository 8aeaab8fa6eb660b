import { fill } from '../../core/words';
import type { Speech } from '../link';

/** Why a line is doubted or refused, as a query or the tab tells it. */
export interface Told {
  readonly rule: string;
  readonly field: string;
  readonly region?: string | undefined;
  readonly other?: string | undefined;
  readonly otherLine?: number | undefined;
}

/** `Tgl Lahir: Bukan tanggal. (R08)`, in the user's words. */
export const reasonText = (
  { rule, field, region, other, otherLine }: Told,
  { words, column }: Speech,
): string => {
  const whom =
    other ?? (otherLine === undefined ? words.common.none : fill(words.import.line, { line: otherLine }));
  const text = fill(words.import.reasons[rule] ?? rule, {
    other: whom,
    region: region ?? words.common.none,
  });
  return `${column('identities', field)}: ${text} (${rule})`;
};
