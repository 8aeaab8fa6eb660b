import { invalid } from '../errors';
import type { Sheet } from '../model/workbook';

/** Refuses a sheet all of whose rows or columns are frozen (reported of the live API). */
export function checkFrozen({ properties, rowCount, columnCount }: Sheet): void {
  const { frozenRowCount = 0, frozenColumnCount = 0 } = properties.gridProperties ?? {};
  if (frozenRowCount >= rowCount) throw invalid("You can't freeze all rows on a sheet.");
  if (frozenColumnCount >= columnCount) throw invalid("You can't freeze all columns on a sheet.");
}
