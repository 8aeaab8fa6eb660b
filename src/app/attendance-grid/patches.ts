import type { Cell } from '../../core/cell';
import type { CellData, Request } from '../api';
import { cellData } from '../commit/cells';

/** Parts of a cell that are written; the others stay as people made them. */
interface Contents {
  readonly cell: CellData;
  readonly fields: string;
}

/** New contents for one cell, known by the keys of its row and column: it finds its place wherever they are by then. */
export interface Patch extends Contents {
  readonly row: string;
  readonly column: string;
}

/** The same, of a cell known by its place. */
export interface PlacedPatch extends Contents {
  readonly rowIndex: number;
  readonly columnIndex: number;
}

/** Writes a value, and the parts of the format that are given. */
export const write = (row: string, column: string, value: Cell, format: object = {}): Patch => {
  const parts = Object.keys(format).join(',');
  return {
    row,
    column,
    cell: { ...cellData(value), userEnteredFormat: format },
    fields: parts === '' ? 'userEnteredValue' : `userEnteredValue,userEnteredFormat(${parts})`,
  };
};

export interface Places {
  readonly rows: ReadonlyMap<string, number>;
  readonly columns: ReadonlyMap<string, number>;
}

/** Where a patch goes; nowhere when its row or column is not there. */
export const placed = ({ row, column, cell, fields }: Patch, { rows, columns }: Places): PlacedPatch[] => {
  const [rowIndex, columnIndex] = [rows.get(row), columns.get(column)];
  return rowIndex === undefined || columnIndex === undefined ? [] : [{ rowIndex, columnIndex, cell, fields }];
};

interface Run extends Omit<PlacedPatch, 'cell'> {
  readonly values: CellData[];
}

/** Requests that write the patches and nothing between them: neighbours in a row go together. */
export const requestsOf = (patches: readonly PlacedPatch[], sheetId: number): Request[] => {
  const runs: Run[] = [];
  const inOrder = [...patches].sort((a, b) => a.rowIndex - b.rowIndex || a.columnIndex - b.columnIndex);
  for (const { rowIndex, columnIndex, cell, fields } of inOrder) {
    const last = runs[runs.length - 1];
    const goesOn =
      last?.rowIndex === rowIndex &&
      last.fields === fields &&
      last.columnIndex + last.values.length === columnIndex;
    if (goesOn) last.values.push(cell);
    else runs.push({ rowIndex, columnIndex, fields, values: [cell] });
  }
  return runs.map(({ rowIndex, columnIndex, fields, values }) => ({
    updateCells: { start: { sheetId, rowIndex, columnIndex }, rows: [{ values }], fields },
  }));
};
