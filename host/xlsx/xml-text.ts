import { excelLimits } from './excel-limits';

const escaped = (character: string): string =>
  `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;

/** An underscore that would be read as the start of an escape. */
const looksEscaped = /_(?=x[0-9A-Fa-f]{4}_)/g;

/** What XML cannot carry, or gives back as something else: control characters, carriage returns, halves of pairs. */
const unwritable =
  /[\0-\x08\x0B-\x1F\x7F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** A text as an Excel file carries it: `_x000D_` for what XML cannot (ECMA-376, ST_Xstring). */
export const xmlText = (text: string): string =>
  text.replace(looksEscaped, '_x005F_').replace(unwritable, escaped);

/** A text that fits a cell of Excel: longer ones end with `…`. */
export function cellText(text: string): { readonly text: string; readonly cut: boolean } {
  if (text.length <= excelLimits.cellCharacters) return { text, cut: false };
  const start = text.slice(0, excelLimits.cellCharacters - 1).replace(/[\uD800-\uDBFF]$/, '');
  return { text: `${start}…`, cut: true };
}
