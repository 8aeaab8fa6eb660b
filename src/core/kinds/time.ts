import * as z from 'zod/mini';
import { bad, good, rule, type Kind } from '../kind';
import { isTime, timeOfMinutes, timeOfSerial, timeSerial, type Time } from '../time';

/** A time of day: a fraction below one, to the minute. */
export const time = <O extends boolean = false>(optional?: O): Kind<Time, NoInfer<O>> => ({
  name: 'time',
  optional: (optional ?? false) as O,
  privacy: 'open',
  schema: () => z.string(rule('R10')).check(z.refine(isTime, rule('R10'))),
  toCell: timeSerial,
  fromCell: (cell) => {
    const value = typeof cell === 'number' ? timeOfSerial(cell) : undefined;
    return value === undefined ? bad('R10') : good(value);
  },
  numberFormat: { type: 'TIME', pattern: 'hh:mm' },
  width: 70,
  control: { type: 'time' },
  sample: (n) => timeOfMinutes((540 + n * 15) % 1440),
});
