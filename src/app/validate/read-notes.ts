import { groupBy } from '../../core/group-by';
import type { DataFilter } from '../api';
import type { Ports } from '../ports';

/** A cell, counted from 0. */
export interface CellPlace {
  readonly sheetId: number;
  readonly row: number;
  readonly column: number;
}

export const cellKey = ({ sheetId, row, column }: CellPlace): string => `${sheetId}|${row}|${column}`;

/** Cells of a column that lie further apart are asked for in two ranges: what lies between is not wanted. */
const GAP = 1000;
const FIELDS = 'sheets(properties(sheetId),data(startRow,startColumn,rowData(values(note))))';

/** The cells as few ranges, each of one column. */
const rangesOf = (cells: readonly CellPlace[]): readonly DataFilter[] => {
  const columns = groupBy(cells, ({ sheetId, column }) => `${sheetId}|${column}`);
  return [...columns.values()].flatMap((mine) => {
    const rows = mine.map(({ row }) => row).sort((a, b) => a - b);
    const { sheetId = 0, column = 0 } = mine[0] ?? {};
    const filters: DataFilter[] = [];
    let start = rows[0] ?? 0;
    rows.forEach((row, n) => {
      const next = rows[n + 1];
      if (next !== undefined && next - row <= GAP) return;
      filters.push({
        gridRange: {
          sheetId,
          startRowIndex: start,
          endRowIndex: row + 1,
          startColumnIndex: column,
          endColumnIndex: column + 1,
        },
      });
      start = next ?? 0;
    });
    return filters;
  });
};

/** The notes that some cells have now; undefined when they cannot be read. */
export const readNotes = (
  ports: Ports,
  cells: readonly CellPlace[],
): ReadonlyMap<string, string> | undefined => {
  try {
    const found = new Map<string, string>();
    for (const { properties, data = [] } of ports.sheets.readCells([...rangesOf(cells)], FIELDS).sheets ?? [])
      for (const { startRow = 0, startColumn = 0, rowData = [] } of data)
        rowData.forEach(({ values = [] }, n) => {
          const note = values[0]?.note;
          if (typeof note === 'string')
            found.set(cellKey({ sheetId: properties.sheetId, row: startRow + n, column: startColumn }), note);
        });
    return found;
  } catch {
    return undefined;
  }
};
