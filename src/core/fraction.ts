/** An exact rate: what was done of what there was. `of` zero means that there is nothing to divide by. */
export interface Fraction {
  readonly done: number;
  readonly of: number;
}

/** The number between 0 and 1 that a sheet shows as a percentage; undefined when there is nothing to divide by. */
export const ratio = ({ done, of }: Fraction): number | undefined => (of === 0 ? undefined : done / of);

/** True when the fraction is below the threshold; compared by multiplication, so that 80 % of 45 is exactly 36. */
export const isBelow = ({ done, of }: Fraction, threshold: number): boolean =>
  Math.round(done * 1e6) < Math.round(threshold * of * 1e6);

/** 79.17: percent rounded to two places, as a number that a text says in its own language; `–` when there is nothing to divide by. */
export const percentToSay = (fraction: Fraction): number | string => {
  const value = ratio(fraction);
  return value === undefined ? '–' : Math.round(value * 10_000) / 100;
};

/** `79.17`: percent rounded to two places, for people only. */
export const percentForPeople = (fraction: Fraction): string => {
  const value = ratio(fraction);
  return value === undefined ? '–' : (Math.round(value * 10_000) / 100).toFixed(2);
};
