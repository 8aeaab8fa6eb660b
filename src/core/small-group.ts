/** A count of people as those may see it who must not recognise anybody: small groups are `<5`, nobody is 0. */
export const shownCount = (count: number, minimum: number): number | string =>
  count > 0 && count < minimum ? `<${minimum}` : count;

/** A part of a group that is shown as well: where so few are left out that they could be recognised, it is `>11` of 16. */
export const shownPart = (count: number, whole: number, minimum: number): number | string => {
  const left = whole - count;
  return count >= minimum && left > 0 && left < minimum ? `>${whole - minimum}` : shownCount(count, minimum);
};
