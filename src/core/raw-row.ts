import type { Cell } from './cell';

/** One row as it was read: its place in the sheet (0 is the header) and its cells by column key. */
export interface RawRow {
  readonly at: number;
  readonly cells: Readonly<Record<string, Cell>>;
  /** One cell, where that is cheaper than having them all. */
  readonly cell?: (column: string) => Cell;
}

export const cellOf = (row: RawRow, column: string): Cell =>
  row.cell ? row.cell(column) : (row.cells[column] ?? '');

/** A row over columns as the API gives them. An execution starts cold and looks at few of a thousand rows: cells are gathered when asked for. */
export const columnarRow = (
  at: number,
  columns: Readonly<Record<string, readonly Cell[]>>,
  keys: readonly string[],
): RawRow => {
  let gathered: Readonly<Record<string, Cell>> | undefined;
  const cell = (column: string): Cell => columns[column]?.[at] ?? '';
  return {
    at,
    cell,
    get cells() {
      return (gathered ??= Object.fromEntries(keys.map((column) => [column, cell(column)])));
    },
  };
};
