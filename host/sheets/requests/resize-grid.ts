import { shiftSheet } from '../dimension/shift-sheet';
import { type Draft, editSheet, sheetIn } from '../draft/draft';
import { checkGridSize } from '../draft/grid-size';
import { invalid } from '../errors';

/** Sets the size of a grid: larger adds empty lines at the end, smaller deletes the last ones. */
export function resizeGrid(draft: Draft, sheetId: number, rows: number, columns: number): void {
  const sheet = sheetIn(draft, sheetId);
  if (rows < 1) throw invalid(`gridProperties.rowCount must be at least 1, but was ${rows}`);
  if (columns < 1) throw invalid(`gridProperties.columnCount must be at least 1, but was ${columns}`);
  checkGridSize(draft.book, rows, columns, sheet);
  const { rowCount, columnCount } = sheet;
  if (rows < rowCount) shiftSheet(draft, sheetId, 'ROWS', { kind: 'delete', from: rows, to: rowCount });
  if (columns < columnCount)
    shiftSheet(draft, sheetId, 'COLUMNS', { kind: 'delete', from: columns, to: columnCount });
  Object.assign(editSheet(draft, sheetId), { rowCount: rows, columnCount: columns });
}
