/** A count of people as those may see it who must not recognise anybody: small groups are `<5`, nobody is 0. */
export const shownCount = (count: number, minimum: number): number | string =>
  count > 0 && count < minimum ? `<${minimum}` : count;

/** What stands for a group that is small, or is hidden lest a small one could be worked out. */
export const HIDDEN = '*';

/** The parts of a total as they may be shown. */
export interface ShownParts {
  readonly parts: readonly (number | string)[];
  /** True when the small ones can only be hidden if the total is not shown. */
  readonly hidesTotal: boolean;
}

/**
 * Parts of a total that is shown as well. With the small ones the smallest others are hidden, all of one size together,
 * and all under one sign, until those hidden are more than a small group and could be of several sizes: none follows
 * then from the total, the others and this rule. Where there are not enough others, the total has to be hidden too.
 */
export const shownParts = (counts: readonly number[], minimum: number): ShownParts => {
  const isSmall = (count: number) => count > 0 && count < minimum;
  if (!counts.some(isSmall)) return { parts: counts, hidesTotal: false };
  const sizes = [...new Set(counts.filter((count) => count >= minimum))].sort((a, b) => a - b);
  const upTo = sizes.find((size) => {
    const hidden = counts.filter((count) => count > 0 && count <= size);
    return hidden.reduce((sum, count) => sum + count, 0) > hidden.length;
  });
  return {
    parts: counts.map((count) => (count > 0 && count <= (upTo ?? Infinity) ? HIDDEN : count)),
    hidesTotal: upTo === undefined,
  };
};
