/** Bits of a number that can be used as flags. */
const LONGEST = 31;

/** Letters that both have at about the same place, in order; `shorter` is not longer than `longer`. Asks no `Math`: in a script's own context each look at a global costs more than the comparison. */
const jaro = (shorter: string, longer: string): number => {
  const reach = longer.length < 4 ? 0 : (longer.length >> 1) - 1;
  let inShorter = 0;
  let inLonger = 0;
  let matches = 0;
  for (let at = 0; at < shorter.length; at++) {
    const letter = shorter.charCodeAt(at);
    const end = at + reach < longer.length ? at + reach : longer.length - 1;
    for (let other = at > reach ? at - reach : 0; other <= end; other++) {
      if ((inLonger >> other) & 1 || longer.charCodeAt(other) !== letter) continue;
      inShorter |= 1 << at;
      inLonger |= 1 << other;
      matches++;
      break;
    }
  }
  if (matches === 0) return 0;
  let misplaced = 0;
  for (let at = 0, other = 0; at < shorter.length; at++) {
    if (!((inShorter >> at) & 1)) continue;
    while (!((inLonger >> other) & 1)) other++;
    if (shorter.charCodeAt(at) !== longer.charCodeAt(other)) misplaced++;
    other++;
  }
  return (matches / shorter.length + matches / longer.length + (matches - (misplaced >> 1)) / matches) / 3;
};

/**
 * How alike two words are, from 0 to 1, with more weight on their first four letters (Winkler 1990; the bonus from a
 * Jaro similarity above 0.7). Letters after the 31st are not looked at. Symmetric: Jaro's own order of matching is not.
 */
export const jaroWinkler = (one: string, other: string): number => {
  if (one === other) return 1;
  const a = one.length > LONGEST ? one.slice(0, LONGEST) : one;
  const b = other.length > LONGEST ? other.slice(0, LONGEST) : other;
  const isInOrder = a.length === b.length ? a < b : a.length < b.length;
  const similarity = isInOrder ? jaro(a, b) : jaro(b, a);
  if (similarity <= 0.7) return similarity;
  let prefix = 0;
  while (prefix < 4 && prefix < a.length && a.charCodeAt(prefix) === b.charCodeAt(prefix)) prefix++;
  return similarity + prefix * 0.1 * (1 - similarity);
};
