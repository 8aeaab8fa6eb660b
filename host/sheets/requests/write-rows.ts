import { type Draft, editRow, editSheet, putCell } from '../draft/draft';
import type { RowData } from '../schema/message';
import type { CellWriter } from './cell-writer';

/** Writes rows of cell data from a corner on. The grid must already hold them. */
export function writeRows(
  draft: Draft,
  sheetId: number,
  top: number,
  left: number,
  rows: readonly RowData[],
  write: CellWriter,
): void {
  const sheet = editSheet(draft, sheetId);
  rows.forEach(({ values = [] }, i) => {
    if (values.length === 0) return;
    const row = editRow(draft, sheet, top + i);
    values.forEach((data, j) => {
      const cell = write(row[left + j], data);
      if (cell?.formula !== undefined) sheet.formulas = true;
      putCell(row, left + j, cell);
    });
  });
}
