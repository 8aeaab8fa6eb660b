import { sheetPrefix } from '../sheets/a1/sheet-name';
import { mapReferences } from '../sheets/formula/references';
import { excelFunction } from './excel-functions';
import { excelLimits } from './excel-limits';
import { englishFormula } from './english-formula';
import type { Exporting } from './exporting';

const openCell = /^(\$?[A-Za-z]{1,3})\$?\d+$/;

/** Ends that Sheets leaves open: `A2:A` → `A2:A1048576`, `A2:2` → `A2:XFD2`. */
function closed(corners: readonly string[]): string {
  const [first = '', last] = corners;
  if (last === undefined) return first;
  if (openCell.test(first) && /^\$?[A-Za-z]+$/.test(last)) return `${first}:${last}$${excelLimits.rows}`;
  if (openCell.test(first) && /^\$?\d+$/.test(last)) return `${first}:$XFD${last}`;
  return `${first}:${last}`;
}

const quoted = /"(?:[^"]|"")*"/g;
const functionName = /[A-Za-z_][\w.]*(?=\()/g;

/** Whether nothing is left that could be a name, an array or an error once references, texts, functions and numbers are gone. */
function isPlain(formula: string): boolean {
  const rest = mapReferences(formula, () => '')
    .replace(quoted, '')
    .replace(functionName, '')
    .replace(/\b(?:TRUE|FALSE)\b/gi, '')
    .replace(/\d+(?:\.\d*)?(?:E[+-]?\d+)?/gi, '');
  return !/[\p{L}_{}#'!\p{Cc}]/u.test(rest.replace(/[\n\t]/g, ''));
}

/**
 * A formula, with its `=`, as a file of Excel carries it, without: English, tabs by their Excel titles, ranges closed.
 * Undefined when Excel could not compute it: names and functions it does not know, arrays that spill, too long.
 */
export function excelFormula(formula: string, { locale, titleOf }: Exporting): string | undefined {
  const english = englishFormula(formula, locale).slice(1);
  if (english === '' || !isPlain(english)) return undefined;
  const foreign: string[] = [];
  const named = english.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'|[A-Za-z_][\w.]*(?=\()/g, (found) => {
    if (/^["']/.test(found)) return found;
    const name = excelFunction(found);
    if (name === undefined) foreign.push(found);
    return name ?? found;
  });
  const written = mapReferences(named, ({ sheet, title, corners }) => {
    const target = title === undefined ? undefined : titleOf(title);
    if (title !== undefined && target === undefined) foreign.push(title);
    return `${target === undefined ? sheet : `${sheetPrefix(target)}!`}${closed(corners)}`;
  });
  return foreign.length === 0 && written.length <= excelLimits.formulaLength ? written : undefined;
}
