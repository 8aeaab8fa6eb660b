import * as z from 'zod/mini';
import { bad, good, rule, type Kind } from '../kind';

interface NumberOptions<O extends boolean> {
  min: number;
  max: number;
  /** Smallest step, 1 for whole numbers. */
  step?: number;
  optional?: O;
  percent?: boolean;
}

/** A number between two bounds, in steps. */
export const number = <O extends boolean = false>({
  min,
  max,
  step = 1,
  optional,
  percent = false,
}: NumberOptions<O>): Kind<number, NoInfer<O>> => {
  const fits = (value: number) =>
    value >= min && value <= max && Math.abs(value / step - Math.round(value / step)) < 1e-9;
  return {
    name: 'number',
    optional: (optional ?? false) as O,
    privacy: 'open',
    schema: () => z.number(rule('R14')).check(z.refine(fits, 'R14')),
    toCell: (value) => value,
    fromCell: (cell) => (typeof cell === 'number' && fits(cell) ? good(cell) : bad('R14', { min, max })),
    check: { type: 'number', min, max },
    ...(percent
      ? { numberFormat: { type: 'PERCENT', pattern: '0.00%' } as const }
      : // Halves are shown as they are: a pattern with optional places would leave the comma behind.
        step < 1
        ? {}
        : { numberFormat: { type: 'NUMBER', pattern: '0' } as const }),
    width: 80,
    control: { type: 'number', min, max, step },
    sample: (n) => Math.min(max, min + (n % 10) * step),
  };
};

/** A year of birth or of a programme. */
export const year = <O extends boolean = false>(optional?: O): Kind<number, NoInfer<O>> => ({
  ...number({ min: 1900, max: 2199, ...(optional === undefined ? {} : { optional }) }),
  name: 'year',
  privacy: 'coded',
  sample: (n) => 1970 + (n % 30),
});
