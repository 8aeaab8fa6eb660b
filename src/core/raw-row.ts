import type { Cell } from './cell';

/** One row as it was read: its place in the sheet (0 is the header) and its cells by column key. */
export interface RawRow {
  readonly at: number;
  readonly cells: Readonly<Record<string, Cell>>;
  /** One cell, where that is cheaper than having them all. */
  cell?(column: string): Cell;
}

export const cellOf = (row: RawRow, column: string): Cell =>
  row.cell ? row.cell(column) : (row.cells[column] ?? '');

/** True of a row whose cells are all as these. */
export const holds = (row: RawRow, cells: RawRow['cells']): boolean =>
  Object.entries(cells).every(([column, cell]) => cellOf(row, column) === cell);

/** A row over columns as the API gives them. An execution starts cold and looks at few of a thousand rows: cells are gathered when asked for. */
export const columnarRow = (
  at: number,
  columns: Readonly<Record<string, readonly Cell[]>>,
  keys: readonly string[],
): RawRow => new ColumnarRow(at, columns, keys);

class ColumnarRow implements RawRow {
  private gathered: Readonly<Record<string, Cell>> | undefined;

  constructor(
    readonly at: number,
    private readonly columns: Readonly<Record<string, readonly Cell[]>>,
    private readonly keys: readonly string[],
  ) {}

  cell(column: string): Cell {
    return this.columns[column]?.[this.at] ?? '';
  }
  get cells() {
    return (this.gathered ??= Object.fromEntries(this.keys.map((column) => [column, this.cell(column)])));
  }
}
