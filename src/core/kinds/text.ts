import * as z from 'zod/mini';
import { bad, good, rule, type Kind } from '../kind';

/** Sixteen digits in a row, spaces and dots between them or not: what a national id looks like (rule R19). */
const LOOKS_LIKE_ID = /(?:\d[ .-]?){15}\d/;

export const looksLikeId = (text: string): boolean => LOOKS_LIKE_ID.test(text);

/** What stands for something that is not to be repeated. */
export const HIDDEN = '••••';

/** What a message, a mail or a log may repeat of something that was entered: short, and never what may be a national id. */
export const repeatable = (value: unknown, max = 60): string => {
  const text =
    typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
  if (looksLikeId(text)) return HIDDEN;
  return text.length > max ? `${text.slice(0, max - 1)}…` : text;
};

/** The same of a column's value: of who a participant is nothing is repeated at all. */
export const repeatableOf = ({ privacy }: Pick<Kind<unknown>, 'privacy'>, value: unknown): string =>
  privacy === 'identity' ? HIDDEN : repeatable(value);

interface TextOptions<O extends boolean> {
  max: number;
  optional?: O;
  multiline?: boolean;
  /** Pixels; by the length unless told. */
  width?: number;
  privacy?: Kind<string>['privacy'];
}

/** Words of a person's own. Sixteen digits in a row are refused: nothing of an identity outside the registry. */
export const text = <O extends boolean = false>({
  max,
  optional,
  multiline = false,
  width = Math.min(220, 70 + max * 2),
  privacy = 'open',
}: TextOptions<O>): Kind<string, NoInfer<O>> => ({
  name: 'text',
  optional: (optional ?? false) as O,
  privacy,
  schema: () =>
    z.string(rule('R13')).check(
      z.trim(),
      z.minLength(1, 'R01'),
      z.maxLength(max, 'R14'),
      z.refine((value) => !looksLikeId(value), 'R19'),
    ),
  toCell: (value) => value,
  fromCell: (cell) => {
    const value = String(cell);
    return value.trim().length > max ? bad('R14', { max }) : good(value);
  },
  numberFormat: { type: 'TEXT', pattern: '@' },
  width,
  control: { type: 'text', max, multiline },
  sample: (n) => `Contoh ${n}`.slice(0, max),
});
