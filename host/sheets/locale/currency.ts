/** The money of a country, for the countries whose sign is not the dollar's. */
const signs: Readonly<Record<string, string>> = {
  GB: '£',
  ID: 'Rp',
  IN: '₹',
  JP: '¥',
  KR: '₩',
  MY: 'RM',
  VN: '₫',
};

const euro = new Set(['AT', 'BE', 'DE', 'ES', 'FI', 'FR', 'GR', 'IE', 'IT', 'NL', 'PT', 'SK', 'SI']);

/** The sign of a locale's money by its tag: `Rp` for `id-ID`, `$` where the host knows no other. */
export function currencySymbol(tag: string): string {
  const region = tag.split('-')[1] ?? '';
  return euro.has(region) ? '€' : (signs[region] ?? '$');
}

/** The sign as Google puts it into a pattern: `"$"` (reported of the live API), others as `[$Rp]` (assumed). */
export const currencyPattern = (symbol: string): string => (symbol === '$' ? '"$"' : `[$${symbol}]`);
