import * as z from 'zod/mini';
import { addDays } from '../day';
import { bad, type Kind, rule } from '../kind';
import { normaliseNik, readNik } from '../nik';

/** The rule that a text breaks as a national id; nothing for a sound one. */
const faultOf = (text: string): string | undefined => {
  const read = readNik(text);
  return read.ok ? undefined : read.fault.rule;
};

/** Days of birth and serials that no sample shares with another of the first 9,000: the two lengths have no common factor with the step. */
const BIRTH_DAYS = 9000;
const STEP = 97;

const sampleNik = (n: number): string => {
  const born = addDays('1970-01-01', (n * STEP) % BIRTH_DAYS);
  const day = Number(born.slice(8, 10)) + 40;
  return `350713${day}${born.slice(5, 7)}${born.slice(2, 4)}${9900 + (n % 100)}`;
};

interface NikOptions<O extends boolean> {
  optional?: O;
}

/**
 * A national id, kept as sixteen digits of text; blanks, dots and dashes between them are let in and left out. A number
 * in the cell is a fault (R03): its last digit is not to be trusted. Samples are women's, with serials from 9900 on,
 * which no office gives. Not comparable: the same id may be typed with and without dots.
 */
export const nik = <O extends boolean = false>({ optional }: NikOptions<O> = {}): Kind<
  string,
  NoInfer<O>
> => ({
  name: 'nik',
  optional: (optional ?? false) as O,
  privacy: 'identity',
  schema: () =>
    z
      .string({
        error: (issue) => (typeof issue.input === 'number' ? 'R03' : rule('R02').error(issue)),
      })
      .check(
        z.overwrite(normaliseNik),
        z.minLength(1, 'R01'),
        z.refine((value) => value === '' || faultOf(value) !== 'R02', 'R02'),
        z.refine((value) => faultOf(value) !== 'R05', 'R05'),
      ),
  toCell: (value) => value,
  fromCell: (cell) => {
    if (typeof cell === 'number') return bad('R03');
    const read = readNik(String(cell));
    return read.ok ? { ok: true, value: read.value.nik } : read;
  },
  numberFormat: { type: 'TEXT', pattern: '@' },
  width: 180,
  control: { type: 'text', max: 24, multiline: false },
  sample: sampleNik,
});
