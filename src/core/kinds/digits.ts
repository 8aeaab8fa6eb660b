import * as z from 'zod/mini';
import { bad, good, rule, type Kind } from '../kind';

/** A number that is a name: kept as text, leading zeros and all. One that arrives as a number has lost them. */
export const digits = <O extends boolean = false>(length: number, optional?: O): Kind<string, NoInfer<O>> => {
  const pattern = new RegExp(`^\\d{${length}}$`);
  return {
    name: 'digits',
    comparable: true,
    optional: (optional ?? false) as O,
    privacy: 'coded',
    schema: () => z.string(rule('R13')).check(z.regex(pattern, rule('R13'))),
    toCell: (value) => value,
    fromCell: (cell) =>
      typeof cell === 'string' && pattern.test(cell.trim()) ? good(cell.trim()) : bad('R13'),
    numberFormat: { type: 'TEXT', pattern: '@' },
    width: 40 + length * 9,
    control: { type: 'text', max: length, multiline: false },
    sample: (n) => String(n + 1).padStart(length, '0'),
  };
};
