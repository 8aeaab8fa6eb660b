import type { ComputedCell } from './api/host-client';
import { cellAt, type PageSheet, type Scalar } from './grid/page-workbook';
import { cellType } from './grid/univer-codes';

/** A cell as the engine writes it: a value and Univer's number for its type. */
interface EngineCell {
  readonly v?: Scalar | undefined;
  readonly t?: number | null | undefined;
}
export type EngineCells = Readonly<Record<number, Readonly<Record<number, EngineCell | null>>>>;

/** Among the cells that the engine wrote, the formula cells whose value the host does not have yet. */
export function newlyComputed(sheet: PageSheet, cells: EngineCells): readonly ComputedCell[] {
  return Object.entries(cells).flatMap(([row, line]) =>
    Object.entries(line).flatMap(([column, cell]) => {
      const known = cellAt(sheet, Number(row), Number(column));
      const value = computedValue(cell);
      if (known?.formula === undefined || value === null || same(known.value, value)) return [];
      return [{ sheetId: sheet.sheetId, row: Number(row), column: Number(column), value }];
    }),
  );
}

const truthType: number = cellType.truth;

/** Null while the engine has not finished. Univer keeps truth values as 0 and 1 with a type of their own. */
function computedValue(cell: EngineCell | null): Scalar {
  if (cell?.v === undefined || cell.v === null) return null;
  return cell.t === truthType ? cell.v === 1 || cell.v === true : cell.v;
}

/** Engines may differ in the last bit. */
function same(one: Scalar, other: Scalar): boolean {
  if (typeof one === 'number' && typeof other === 'number')
    return Math.abs(one - other) <= Math.abs(one) * 1e-12;
  return one === other || (one === null && other === '') || (one === '' && other === null);
}
