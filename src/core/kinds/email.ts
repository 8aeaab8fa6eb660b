import * as z from 'zod/mini';
import { bad, good, rule, type Kind } from '../kind';

/** One address, no name, no list: nothing that could add a header to a mail. */
const EMAIL = /^[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+$/;

export const email = <O extends boolean = false>(optional?: O): Kind<string, NoInfer<O>> => ({
  name: 'email',
  comparable: true,
  optional: (optional ?? false) as O,
  privacy: 'person',
  schema: () =>
    z
      .string(rule('R11'))
      .check(z.trim(), z.toLowerCase(), z.regex(EMAIL, rule('R11')), z.maxLength(120, 'R11')),
  toCell: (value) => value,
  fromCell: (cell) =>
    typeof cell === 'string' && EMAIL.test(cell.trim()) ? good(cell.trim().toLowerCase()) : bad('R11'),
  check: { type: 'email' },
  width: 220,
  control: { type: 'email' },
  sample: (n) => `staf${n + 1}@example.go.id`,
});
