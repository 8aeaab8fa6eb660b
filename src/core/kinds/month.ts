import { type Day, dayOfSerial } from '../day';
import { good, type Kind } from '../kind';
import { day } from './day';

/** A month, as its first day; any day of it that is typed counts as that, so equal months may have unequal cells. */
export const month = <O extends boolean = false>(optional?: O): Kind<Day, NoInfer<O>> => {
  const kind = day(optional);
  return {
    name: 'month',
    optional: kind.optional,
    privacy: kind.privacy,
    schema: () => kind.schema(),
    toCell: (value, words) => kind.toCell(value, words),
    fromCell: (cell, words) => {
      const read = kind.fromCell(cell, words);
      return read.ok ? good(`${read.value.slice(0, 7)}-01`) : read;
    },
    check: { type: 'date' },
    numberFormat: { type: 'DATE', pattern: 'mm/yyyy' },
    width: 80,
    control: kind.control,
    sample: (n) => `${dayOfSerial(46_419 + n * 31).slice(0, 7)}-01`,
  };
};
