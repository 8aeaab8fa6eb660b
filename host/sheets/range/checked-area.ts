import { invalid } from '../errors';
import type { Sheet } from '../model/workbook';
import type { GridRange } from '../schema/message';
import { type Area, areaOf } from './area';

/** The area of a request's range; refuses, in Google's words, one that is empty, turned round or outside. */
export function checkedArea(sheet: Sheet, range: GridRange): Area {
  const { startRowIndex = 0, startColumnIndex = 0, endRowIndex, endColumnIndex } = range;
  if (startRowIndex < 0) throw invalid(`range.startRowIndex[${startRowIndex}] is negative`);
  if (startColumnIndex < 0) throw invalid(`range.startColumnIndex[${startColumnIndex}] is negative`);
  if (endRowIndex !== undefined && endRowIndex <= startRowIndex) {
    throw invalid(`range.endRowIndex[${endRowIndex}] must be after range.startRowIndex[${startRowIndex}]`);
  }
  if (endColumnIndex !== undefined && endColumnIndex <= startColumnIndex) {
    throw invalid(
      `range.endColumnIndex[${endColumnIndex}] must be after range.startColumnIndex[${startColumnIndex}]`,
    );
  }
  if (startRowIndex >= sheet.rowCount) {
    throw invalid(`range.startRowIndex[${startRowIndex}] is after last row in grid[${sheet.rowCount}]`);
  }
  if (startColumnIndex >= sheet.columnCount) {
    throw invalid(
      `range.startColumnIndex[${startColumnIndex}] is after last column in grid[${sheet.columnCount}]`,
    );
  }
  return areaOf(range, sheet);
}
