import { columnLetters } from '../a1/column-letters';
import { sheetPrefix } from '../a1/sheet-name';
import type { Sheet } from '../model/workbook';
import type { GridRange } from '../schema/message';

/** A rectangle of cells, bounds resolved: top and left are in it, bottom and right are not. */
export interface Area {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** The whole grid of a sheet. */
export const wholeSheet = (sheet: Sheet): Area => ({
  top: 0,
  bottom: sheet.rowCount,
  left: 0,
  right: sheet.columnCount,
});

/** A grid range with its open sides set to the sheet's, cut off at the sheet's edge. */
export function areaOf(range: GridRange, sheet: Sheet): Area {
  const bottom = Math.min(range.endRowIndex ?? sheet.rowCount, sheet.rowCount);
  const right = Math.min(range.endColumnIndex ?? sheet.columnCount, sheet.columnCount);
  return { top: range.startRowIndex ?? 0, bottom, left: range.startColumnIndex ?? 0, right };
}

/** The area as a grid range without its sheet. */
export const rangeOf = (area: Area): GridRange => ({
  startRowIndex: area.top,
  endRowIndex: area.bottom,
  startColumnIndex: area.left,
  endColumnIndex: area.right,
});

/** Whether the two share a cell. */
export const meets = (a: Area, b: Area): boolean =>
  a.top < b.bottom && b.top < a.bottom && a.left < b.right && b.left < a.right;

/** Whether every cell of the inner area is in the outer one. */
export const holds = (outer: Area, inner: Area): boolean =>
  outer.top <= inner.top &&
  outer.bottom >= inner.bottom &&
  outer.left <= inner.left &&
  outer.right >= inner.right;

/** A1 notation without the sheet: `B2`, `A1:C4`. */
export function cellsA1(area: Area): string {
  const first = `${columnLetters(area.left)}${area.top + 1}`;
  const last = `${columnLetters(area.right - 1)}${area.bottom}`;
  return first === last ? first : `${first}:${last}`;
}

/** A1 notation with the sheet's title, as answers carry it. */
export const printA1 = (title: string, area: Area): string => `${sheetPrefix(title)}!${cellsA1(area)}`;
