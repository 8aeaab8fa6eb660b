import type { IRange } from '@univerjs/core';
import type { CellBlock } from '../api/a1';
import type { ApiGridRange } from '../api/types';

/** The API's half-open range as the grid's inclusive one, open sides filled up to the sheet's size. */
export function toRange(range: ApiGridRange, rowCount: number, columnCount: number): IRange {
  return {
    startRow: range.startRowIndex ?? 0,
    endRow: (range.endRowIndex ?? rowCount) - 1,
    startColumn: range.startColumnIndex ?? 0,
    endColumn: (range.endColumnIndex ?? columnCount) - 1,
  };
}

/** The grid's inclusive block as the API's half-open range. */
export function toGridRange(sheetId: number, block: CellBlock): Required<ApiGridRange> {
  return {
    sheetId,
    startRowIndex: block.startRow,
    endRowIndex: block.endRow + 1,
    startColumnIndex: block.startColumn,
    endColumnIndex: block.endColumn + 1,
  };
}

/** Whether two blocks share a cell. */
export function overlaps(one: CellBlock, other: CellBlock): boolean {
  return (
    one.startRow <= other.endRow &&
    other.startRow <= one.endRow &&
    one.startColumn <= other.endColumn &&
    other.startColumn <= one.endColumn
  );
}
