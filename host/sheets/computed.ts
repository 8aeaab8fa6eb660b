import { patchCell } from './draft/cell-parts';
import { editRow, editSheet, openDraft, putCell } from './draft/draft';
import { errorOf } from './format/error-text';
import type { CellValue, Workbook } from './model/workbook';
import { sheetById } from './range/find-range';

/** A formula's result, as the page's spreadsheet engine computed it. Row and column count from 0. */
export interface ComputedCell {
  readonly sheetId: number;
  readonly row: number;
  readonly column: number;
  /** Absent where the formula gives an empty cell; an error may come as its text, `#DIV/0!`. */
  readonly value?: CellValue;
}

/**
 * Stores computed values beside their formulas. Cells that hold no formula, or are not there any more, are
 * left alone: the page may be a moment behind. Answers the same workbook when nothing changes; otherwise one
 * with the next revision, whose time of change stays, since nobody edited anything.
 */
export function setComputedValues(workbook: Workbook, cells: readonly ComputedCell[]): Workbook {
  const draft = openDraft(workbook, { now: workbook.modifiedAt, user: workbook.owner, newId: () => '' });
  let changed = false;
  for (const { sheetId, row, column, value: given } of cells) {
    const value = typeof given === 'string' ? (errorOf(given) ?? given) : given;
    const cell = sheetById(draft.book, sheetId)?.rows[row]?.[column];
    if (cell?.formula === undefined || JSON.stringify(cell.value) === JSON.stringify(value)) continue;
    putCell(editRow(draft, editSheet(draft, sheetId), row), column, patchCell(cell, { value }));
    changed = true;
  }
  return changed ? { ...draft.book, revision: workbook.revision + 1 } : workbook;
}
