import { type CellPatch, patchCell } from '../draft/cell-parts';
import type { Draft } from '../draft/draft';
import { styleIndex } from '../draft/intern';
import { invalid } from '../errors';
import { without } from '../fields/without';
import { shiftFormula } from '../formula/shift-formula';
import type { Cell } from '../model/workbook';
import { formulaPatch } from '../values/enter';

/** Puts one copied cell onto another, that many rows down and columns right of its source. */
export type PasteCell = (
  target: Cell | null | undefined,
  source: Cell | null | undefined,
  rows: number,
  columns: number,
) => Cell | null;

function content(source: Cell | null | undefined, rows: number, columns: number): CellPatch {
  if (source?.formula === undefined) return { value: source?.value, formula: undefined, runs: source?.runs };
  const formula = shiftFormula(source.formula, rows, columns);
  return formula === source.formula
    ? { formula, value: source.value, runs: undefined }
    : formulaPatch(formula);
}

/** The way of pasting that a paste type means (documented: PasteType). */
export function pasteCell(draft: Draft, type = 'PASTE_NORMAL'): PasteCell {
  switch (type) {
    case 'PASTE_NORMAL':
      return (_target, source, rows, columns) => patchCell(source, content(source, rows, columns));
    case 'PASTE_NO_BORDERS':
      return (_target, source, rows, columns) => {
        const style = source?.style === undefined ? undefined : draft.book.styles[source.style];
        const plain = style && styleIndex(draft, without(style, 'borders'));
        return patchCell(source, { ...content(source, rows, columns), style: plain });
      };
    case 'PASTE_VALUES':
      return (target, source) =>
        patchCell(target, { value: source?.value, formula: undefined, runs: source?.runs });
    case 'PASTE_FORMULA':
      return (target, source, rows, columns) => patchCell(target, content(source, rows, columns));
    case 'PASTE_FORMAT':
      return (target, source) => patchCell(target, { style: source?.style });
    case 'PASTE_DATA_VALIDATION':
      return (target, source) => patchCell(target, { rule: source?.rule });
    default:
      throw invalid(`Pasting with ${type} is not supported by this host.`);
  }
}
