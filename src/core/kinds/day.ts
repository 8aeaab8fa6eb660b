import * as z from 'zod/mini';
import { addDays, dayOfSerial, daySerial, isDay, type Day } from '../day';
import { bad, good, rule, type Kind } from '../kind';

/** 1 January 1900 to 31 December 2199: a serial outside is a slip of the keyboard. */
const FIRST = 2;
const LAST = 109_574;

const isPossible = (text: string): boolean =>
  isDay(text) && daySerial(text) >= FIRST && daySerial(text) <= LAST;

/** A real date cell: a whole serial number. A text that looks like a date is a fault, never a guess. */
export const day = <O extends boolean = false>(optional?: O): Kind<Day, NoInfer<O>> => ({
  name: 'day',
  comparable: true,
  optional: (optional ?? false) as O,
  privacy: 'open',
  schema: () => z.string(rule('R08')).check(z.refine(isPossible, rule('R08'))),
  toCell: daySerial,
  fromCell: (cell) =>
    typeof cell === 'number' && Number.isInteger(cell) && cell >= FIRST && cell <= LAST
      ? good(dayOfSerial(cell))
      : bad('R08'),
  check: { type: 'date' },
  numberFormat: { type: 'DATE', pattern: 'dd/mm/yyyy' },
  width: 100,
  control: { type: 'date' },
  sample: (n) => addDays('2027-02-01', n),
});
