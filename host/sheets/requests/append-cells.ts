import { isFilled } from '../draft/cell-parts';
import { type Draft, editSheet, sheetIn } from '../draft/draft';
import { checkGridSize } from '../draft/grid-size';
import { requestMask } from '../fields/assign';
import type { Sheet } from '../model/workbook';
import type { Requests } from '../schema/message';
import { cellWriter } from './cell-writer';
import { writeRows } from './write-rows';

/** The row after the last one with data in the whole sheet: an unticked checkbox is data, a format is not. */
function rowAfterData(sheet: Sheet): number {
  for (let r = sheet.rows.length - 1; r >= 0; r -= 1) {
    if (sheet.rows[r]?.some(isFilled)) return r + 1;
  }
  return 0;
}

/** Adds rows below the last row with data, from column A on, and makes the grid larger where needed. */
export function appendCells(draft: Draft, request: NonNullable<Requests['appendCells']>): undefined {
  const { sheetId = 0, rows = [] } = request;
  const sheet = sheetIn(draft, sheetId);
  const mask = requestMask('CellData', request.fields);
  const top = rowAfterData(sheet);
  const width = rows.reduce((most, { values = [] }) => Math.max(most, values.length), 0);
  const rowCount = Math.max(sheet.rowCount, top + rows.length);
  const columnCount = Math.max(sheet.columnCount, width);
  checkGridSize(draft.book, rowCount, columnCount, sheet);
  const edited = editSheet(draft, sheetId);
  edited.rowCount = rowCount;
  edited.columnCount = columnCount;
  writeRows(draft, sheetId, top, 0, rows, cellWriter(draft, mask));
}
