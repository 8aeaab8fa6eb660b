import * as z from 'zod/mini';
import { instantOfSerial, instantSerial, type Instant } from '../instant';
import { bad, good, rule, type Kind } from '../kind';

/** A moment that the add-on notes down: a serial number with a fraction. */
export const instant = <O extends boolean = false>(optional?: O): Kind<Instant, NoInfer<O>> => ({
  name: 'instant',
  optional: (optional ?? false) as O,
  privacy: 'open',
  schema: z.string(rule('R08')).check(z.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/, 'R08')),
  toCell: instantSerial,
  fromCell: (cell) =>
    typeof cell === 'number' && cell >= 2 && cell < 109_940 ? good(instantOfSerial(cell)) : bad('R08'),
  numberFormat: { type: 'DATE_TIME', pattern: 'dd/mm/yyyy hh:mm' },
  width: 130,
  control: { type: 'date' },
  sample: (n) => `2027-02-01T09:00:${String(n % 60).padStart(2, '0')}`,
});
