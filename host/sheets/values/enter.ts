import { type CellPatch, clearEntry, patchCell } from '../draft/cell-parts';
import type { Draft } from '../draft/draft';
import { styleIndex } from '../draft/intern';
import { invalid } from '../errors';
import { computeFormula } from '../formula/compute';
import type { Locale } from '../locale/locale';
import { limits } from '../model/limits';
import type { Cell } from '../model/workbook';
import type { ExtendedValue } from '../schema/message';
import { typeIn } from './type-in';

/** How values given by a caller are taken: as they are, or as if typed. */
export type InputOption = 'RAW' | 'USER_ENTERED';

export function checkLength(text: string): void {
  if (text.length > limits.cellCharacters) {
    throw invalid(
      `Your input contains more than the maximum of ${limits.cellCharacters} characters in a single cell.`,
    );
  }
}

/** The parts of a cell that entering a formula sets. */
export const formulaPatch = (formula: string): CellPatch => ({
  formula,
  value: computeFormula(formula),
  runs: undefined,
});

/** The parts of a cell that a typed value of the API sets: it stays exactly what it is; an empty text is an empty cell (assumed). */
export function extendedPatch(given: ExtendedValue | undefined): CellPatch {
  if (given === undefined) return { value: undefined, formula: undefined, runs: undefined };
  if (given.formulaValue !== undefined) {
    checkLength(given.formulaValue);
    if (!given.formulaValue.startsWith('=')) throw invalid(`Invalid formula: ${given.formulaValue}`);
    return formulaPatch(given.formulaValue);
  }
  if (given.stringValue !== undefined) {
    checkLength(given.stringValue);
    const value = given.stringValue === '' ? undefined : given.stringValue;
    return { value, formula: undefined, runs: undefined };
  }
  const value = given.numberValue ?? given.boolValue;
  return { value, formula: undefined, runs: undefined };
}

function typedCell(draft: Draft, cell: Cell | null | undefined, text: string, locale: Locale): Cell | null {
  const style = cell?.style === undefined ? undefined : draft.book.styles[cell.style];
  if (style?.numberFormat?.type === 'TEXT')
    return patchCell(cell, { value: text, formula: undefined, runs: undefined });
  const typed = typeIn(text, locale, draft.context.now);
  if (typed.formula !== undefined) return patchCell(cell, formulaPatch(typed.formula));
  const entry = { value: typed.value, formula: undefined, runs: undefined };
  if (typed.format === undefined || style?.numberFormat !== undefined) return patchCell(cell, entry);
  return patchCell(cell, { ...entry, style: styleIndex(draft, { ...style, numberFormat: typed.format }) });
}

/** The cell after a caller's value was written into it; an empty text clears it and keeps its format. */
export function enterValue(
  draft: Draft,
  cell: Cell | null | undefined,
  given: string | number | boolean,
  option: InputOption,
  locale: Locale,
): Cell | null {
  if (given === '') return clearEntry(cell);
  if (typeof given !== 'string')
    return patchCell(cell, { value: given, formula: undefined, runs: undefined });
  checkLength(given);
  if (option === 'RAW') return patchCell(cell, { value: given, formula: undefined, runs: undefined });
  return typedCell(draft, cell, given, locale);
}
