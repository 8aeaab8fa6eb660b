import type { Locale } from '../sheets/locale/locale';

/** `=IF(A1>1,5;"a;b";0)` as an Indonesian writes it → `=IF(A1>1.5,"a;b",0)` as a file carries it. */
export function englishFormula(formula: string, { decimal }: Locale): string {
  if (decimal !== ',') return formula;
  return formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'|\d+,\d+|;/g, (found) => {
    if (found === ';') return ',';
    return /^\d/.test(found) ? found.replace(',', '.') : found;
  });
}
