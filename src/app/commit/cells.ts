import type { Cell } from '../../core/cell';
import type { CellData } from '../api';

/** A typed value as it is: a text stays text, whatever it looks like (`=1+1`, `0812…`). */
export const cellData = (cell: Cell): CellData => {
  if (cell === '') return {};
  if (typeof cell === 'number') return { userEnteredValue: { numberValue: cell } };
  if (typeof cell === 'boolean') return { userEnteredValue: { boolValue: cell } };
  return { userEnteredValue: { stringValue: cell } };
};

/** A row of the sheet from cells by column: what stands between them (the users' own columns) stays blank. */
export const rowData = (
  cells: Readonly<Record<string, Cell>>,
  columns: Readonly<Record<string, number>>,
): { values: CellData[] } => {
  const values: CellData[] = [];
  for (const [column, cell] of Object.entries(cells)) {
    const index = columns[column];
    if (index !== undefined) values[index] = cellData(cell);
  }
  return { values: Array.from(values, (value: CellData | undefined) => value ?? {}) };
};

interface Run {
  readonly columnIndex: number;
  readonly values: CellData[];
}

/** Changed cells of one row as runs of neighbours, so that nothing between them is touched. */
export const runsOf = (
  cells: Readonly<Record<string, Cell>>,
  columns: Readonly<Record<string, number>>,
): readonly Run[] => {
  const placed = Object.entries(cells)
    .flatMap(([column, cell]) => {
      const index = columns[column];
      return index === undefined ? [] : [{ index, value: cellData(cell) }];
    })
    .sort((a, b) => a.index - b.index);
  const runs: Run[] = [];
  for (const { index, value } of placed) {
    const last = runs[runs.length - 1];
    if (last && last.columnIndex + last.values.length === index) last.values.push(value);
    else runs.push({ columnIndex: index, values: [value] });
  }
  return runs;
};
