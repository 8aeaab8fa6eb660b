/** A count of people as those may see it who must not recognise anybody: small groups are `<5`, nobody is 0. */
export const shownCount = (count: number, minimum: number): number | string =>
  count > 0 && count < minimum ? `<${minimum}` : count;
