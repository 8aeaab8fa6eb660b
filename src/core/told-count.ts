import { shownCount } from './small-group';

/** More than nobody, and not all. */
export const SOME = 'some';

/** A count as it is told: itself, `<5`, `>11`, or `some`; null is not told at all. */
export type Shown = number | string | null;

/** A count, and how it is told. */
export interface Told {
  readonly count: number;
  readonly shown: Shown;
}

/**
 * A count of people within a whole that is told. Where only a few are left over, they could be had by subtraction: then
 * what is left over is hidden as the small group that it is. Below twice the minimum both sides are told alike, for few
 * numbers would be left to choose from.
 */
export const shownPart = (count: number, whole: number, minimum: number): Shown => {
  const rest = whole - count;
  if (count <= 0 || rest <= 0 || (count >= minimum && rest >= minimum)) return count;
  if (whole < 2 * minimum) return SOME;
  return count < minimum ? `<${minimum}` : `>${whole - minimum}`;
};

/** A count of people who are all among those of each whole, the narrowest first: told by the first whole that is. */
export const toldWithin = (count: number, wholes: readonly Told[], minimum: number): Told => {
  const whole = wholes.find(({ shown }) => typeof shown === 'number');
  return { count, shown: whole ? shownPart(count, whole.count, minimum) : shownCount(count, minimum) };
};

/** A count of people among whom are all of a part that is told first: `>15` when only a few more than 15. */
export const toldAround = (count: number, part: Told, minimum: number): Told => {
  const rest = count - part.count;
  const isOpen = typeof part.shown !== 'number' || part.count === 0 || rest === 0 || rest >= minimum;
  return { count, shown: isOpen ? shownCount(count, minimum) : `>${part.count}` };
};

/**
 * Parts of a whole that is told beside them, or not when it is small itself. One small part makes all others untold,
 * for it is what they leave of the whole; where even so few numbers would be left to choose from, no part is told.
 */
export const shownParts = (parts: readonly number[], minimum: number): readonly Shown[] => {
  const whole = parts.reduce((sum, part) => sum + part, 0);
  const isSmall = (part: number) => part > 0 && part < minimum;
  const small = parts.filter(isSmall).length;
  if (small === 0 || parts.length === 1) return parts.map((part) => shownCount(part, minimum));
  const large = parts.filter((part) => part >= minimum).length;
  const isLoose = large > 0 && whole > small * (minimum - 1) + large * minimum;
  return parts.map((part) => (!isLoose || part >= minimum ? null : shownCount(part, minimum)));
};
