import { invalid } from '../errors';

/** A cell by its indices; what is left out is the first. */
interface Corner {
  readonly rowIndex?: number | undefined;
  readonly columnIndex?: number | undefined;
}

/** The row and column of a coordinate; one before the first is refused (text assumed, after that of ranges). */
export function checkedCorner({ rowIndex = 0, columnIndex = 0 }: Corner): { top: number; left: number } {
  if (rowIndex < 0) throw invalid(`GridCoordinate.rowIndex[${rowIndex}] is negative`);
  if (columnIndex < 0) throw invalid(`GridCoordinate.columnIndex[${columnIndex}] is negative`);
  return { top: rowIndex, left: columnIndex };
}
