/** Whether a workbook's language writes decimals with a comma, and therefore separates arguments by `;`. */
export function usesDecimalComma(locale: string): boolean {
  const separator = new Intl.NumberFormat(locale.replace('_', '-')).formatToParts(1.5);
  return separator.some((part) => part.type === 'decimal' && part.value === ',');
}

/** `=IF(A1>1,5;"a;b";0)` as an Indonesian writes it → `=IF(A1>1.5,"a;b",0)` as the engine reads it. */
export function engineFormula(formula: string, locale: string): string {
  if (!usesDecimalComma(locale)) return formula;
  let depth = 0;
  return formula.replace(/\{|\}|"(?:[^"]|"")*"|'(?:[^']|'')*'|\d+,\d+|[;\\]/g, (found) => {
    if (found === '{') depth += 1;
    if (found === '}') depth -= 1;
    if (found === ';') return depth > 0 ? ';' : ',';
    if (found === '\\') return ',';
    return /^\d/.test(found) ? found.replace(',', '.') : found;
  });
}
