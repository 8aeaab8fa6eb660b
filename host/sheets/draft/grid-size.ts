import { invalid } from '../errors';
import { limits } from '../model/limits';
import type { Sheet, Workbook } from '../model/workbook';

/** How many cells the grids of a workbook have, empty ones included: what Google's limit counts. */
const cellCount = (book: Workbook): number =>
  book.sheets.reduce((sum, sheet) => sum + sheet.rowCount * sheet.columnCount, 0);

/** Refuses a grid of that size in place of the sheet's own, when it breaks a limit of Google's. */
export function checkGridSize(book: Workbook, rows: number, columns: number, instead?: Sheet): void {
  if (columns > limits.columns) {
    throw invalid(
      `This action would increase the number of columns in the sheet above the limit of ${limits.columns} columns.`,
    );
  }
  const now = instead === undefined ? 0 : instead.rowCount * instead.columnCount;
  if (cellCount(book) - now + rows * columns > limits.cells) {
    throw invalid(
      `This action would increase the number of cells in the workbook above the limit of ${limits.cells} cells.`,
    );
  }
}
