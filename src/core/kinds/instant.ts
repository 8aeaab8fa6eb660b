import * as z from 'zod/mini';
import { instantOfSerial, instantSerial, type Instant } from '../instant';
import { bad, good, rule, type Kind } from '../kind';

/** From 1 January 1900 until before 1 January 2200, as for days. */
const FIRST = 2;
const END = 109_575;

/** True for a moment that exists: one that a cell gives back as it was. */
const isPossible = (text: string): boolean => {
  const serial = instantSerial(text);
  return serial >= FIRST && serial < END && instantOfSerial(serial) === text;
};

/** A moment that the add-on notes down: a serial number with a fraction. */
export const instant = <O extends boolean = false>(optional?: O): Kind<Instant, NoInfer<O>> => ({
  name: 'instant',
  optional: (optional ?? false) as O,
  privacy: 'open',
  schema: () => z.string(rule('R08')).check(z.refine(isPossible, rule('R08'))),
  toCell: instantSerial,
  fromCell: (cell) =>
    typeof cell === 'number' && cell >= FIRST && cell < END ? good(instantOfSerial(cell)) : bad('R08'),
  numberFormat: { type: 'DATE_TIME', pattern: 'dd/mm/yyyy hh:mm' },
  width: 130,
  control: { type: 'date' },
  sample: (n) => `2027-02-01T09:00:${String(n % 60).padStart(2, '0')}`,
});
