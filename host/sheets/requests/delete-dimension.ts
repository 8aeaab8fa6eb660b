import { shiftSheet } from '../dimension/shift-sheet';
import type { Draft } from '../draft/draft';
import { invalid } from '../errors';
import type { Sheet } from '../model/workbook';
import type { Requests } from '../schema/message';
import { anyStretch, lineCount } from './dimension-range';

/** Refuses to delete every row or column of a sheet, or all that are not frozen. */
function checkRest(sheet: Sheet, dimension: 'ROWS' | 'COLUMNS', start: number, end: number): void {
  const rows = dimension === 'ROWS';
  const word = rows ? 'rows' : 'columns';
  const count = rows ? sheet.rowCount : sheet.columnCount;
  if (end - start >= count) throw invalid(`You can't delete all the ${word} on the sheet.`);
  const grid = sheet.properties.gridProperties;
  const frozen = (rows ? grid?.frozenRowCount : grid?.frozenColumnCount) ?? 0;
  if (frozen > 0 && start <= frozen && end >= count) {
    throw invalid(`Sorry, it is not possible to delete all non-frozen ${word}.`);
  }
}

/** Deletes rows or columns with all that hangs on them alone. */
export function deleteDimension(draft: Draft, request: NonNullable<Requests['deleteDimension']>): undefined {
  const { sheet, sheetId, dimension, start, end } = anyStretch(draft, request.range);
  const count = lineCount(sheet, dimension);
  const line = dimension === 'ROWS' ? 'row' : 'column';
  if (end > count) {
    throw invalid(
      `Cannot delete a ${line} that doesn't exist. Tried to delete ${line} index ${Math.max(start, count)} but there are only ${count} ${line}s.`,
    );
  }
  checkRest(sheet, dimension, start, end);
  shiftSheet(draft, sheetId, dimension, { kind: 'delete', from: start, to: end });
}
