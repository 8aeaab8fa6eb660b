import { type Draft, editSheet, sheetIn } from '../draft/draft';
import { checkGridSize } from '../draft/grid-size';
import { invalid } from '../errors';
import type { Requests } from '../schema/message';

/** Adds empty rows or columns at the end of a sheet. */
export function appendDimension(draft: Draft, request: NonNullable<Requests['appendDimension']>): undefined {
  const { sheetId = 0, dimension, length = 0 } = request;
  const sheet = sheetIn(draft, sheetId);
  if (dimension !== 'ROWS' && dimension !== 'COLUMNS') throw invalid('No dimension is specified.');
  if (length < 1) throw invalid('length must be positive.');
  const rowCount = sheet.rowCount + (dimension === 'ROWS' ? length : 0);
  const columnCount = sheet.columnCount + (dimension === 'COLUMNS' ? length : 0);
  checkGridSize(draft.book, rowCount, columnCount, sheet);
  Object.assign(editSheet(draft, sheetId), { rowCount, columnCount });
}
