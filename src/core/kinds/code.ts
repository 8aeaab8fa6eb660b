import * as z from 'zod/mini';
import { bad, good, rule, type Kind } from '../kind';

const FREE = /^[A-Z0-9][A-Z0-9_-]{1,29}$/;

const codeKind = (
  pattern: RegExp,
  sample: (n: number) => string,
  nthId?: (n: number) => string,
): Kind<string, false> => ({
  name: 'code',
  comparable: true,
  optional: false,
  privacy: 'coded',
  schema: () => z.string(rule('R13')).check(z.regex(pattern, rule('R13'))),
  toCell: (value) => value,
  fromCell: (cell) =>
    typeof cell === 'string' && pattern.test(cell.trim()) ? good(cell.trim()) : bad('R13'),
  numberFormat: { type: 'TEXT', pattern: '@' },
  width: 100,
  control: { type: 'text', max: 30, multiline: false },
  ...(nthId ? { nthId } : {}),
  sample,
});

/** A key that the add-on gives: a prefix and a number, `P-0001`, never given twice. */
export const code = (prefix: string, digits = 4): Kind<string, false> => {
  const nth = (n: number) => `${prefix}-${String(n).padStart(digits, '0')}`;
  return codeKind(new RegExp(`^${prefix}-\\d{${digits},9}$`), (n) => nth(n + 1), nth);
};

/** A key that people choose: capital letters, digits, hyphen; `DISNAKER`. */
export const ownCode = (): Kind<string, false> => codeKind(FREE, (n) => `KODE-${n + 1}`);
