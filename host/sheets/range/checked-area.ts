import { columnLetters } from '../a1/column-letters';
import { sheetPrefix } from '../a1/sheet-name';
import { invalid } from '../errors';
import type { Sheet } from '../model/workbook';
import type { GridRange } from '../schema/message';
import { type Area, areaOf } from './area';

/** A grid range in A1 notation with its open sides left open: `T!A1001:B`, `T!AA1:2`. */
function printOpen(title: string, range: GridRange): string {
  const first = `${columnLetters(range.startColumnIndex ?? 0)}${(range.startRowIndex ?? 0) + 1}`;
  const column = range.endColumnIndex === undefined ? '' : columnLetters(range.endColumnIndex - 1);
  const last = `${column}${range.endRowIndex ?? ''}`;
  return `${sheetPrefix(title)}!${first}${last === '' || last === first ? '' : `:${last}`}`;
}

/**
 * The area of a request's range, cut off at the sheet's edge. One that starts outside is refused in Google's
 * words, one that ends outside or holds no cell is taken (reported of the live API); turned round is refused.
 */
export function checkedArea(sheet: Sheet, range: GridRange): Area {
  const { startRowIndex = 0, startColumnIndex = 0, endRowIndex, endColumnIndex } = range;
  if (startRowIndex < 0) throw invalid(`range.startRowIndex[${startRowIndex}] is negative`);
  if (startColumnIndex < 0) throw invalid(`range.startColumnIndex[${startColumnIndex}] is negative`);
  if (endRowIndex !== undefined && endRowIndex < startRowIndex) {
    throw invalid(`range.endRowIndex[${endRowIndex}] is before range.startRowIndex[${startRowIndex}]`);
  }
  if (endColumnIndex !== undefined && endColumnIndex < startColumnIndex) {
    throw invalid(
      `range.endColumnIndex[${endColumnIndex}] is before range.startColumnIndex[${startColumnIndex}]`,
    );
  }
  if (startRowIndex >= sheet.rowCount || startColumnIndex >= sheet.columnCount) {
    const where = printOpen(sheet.properties.title ?? '', range);
    throw invalid(
      `Range (${where}) exceeds grid limits. Max rows: ${sheet.rowCount}, max columns: ${sheet.columnCount}`,
    );
  }
  return areaOf(range, sheet);
}
