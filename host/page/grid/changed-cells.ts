import type { ICellData } from '@univerjs/core';
import type { PageCell, PageSheet } from './page-workbook';
import { univerCell } from './univer-sheet';

/** The cells that differ between two readings of one tab, by row and column; null where a cell became empty. */
export function changedCells(
  old: PageSheet,
  next: PageSheet,
): Record<number, Record<number, ICellData | null>> {
  const changed: Record<number, Record<number, ICellData | null>> = {};
  const note = (row: number, column: number, cell: PageCell | undefined) => {
    const line = (changed[row] ??= {});
    line[column] = cell ? univerCell(cell) : null;
  };
  for (const [row, cells] of next.cells) {
    const before = old.cells.get(row);
    for (const [column, cell] of cells) if (!sameCell(before?.get(column), cell)) note(row, column, cell);
  }
  for (const [row, cells] of old.cells) {
    const after = next.cells.get(row);
    for (const column of cells.keys()) if (!after?.has(column)) note(row, column, undefined);
  }
  return changed;
}

function sameCell(one: PageCell | undefined, other: PageCell): boolean {
  return (
    one !== undefined &&
    one.value === other.value &&
    one.shown === other.shown &&
    one.formula === other.formula &&
    (one.style === other.style || JSON.stringify(one.style) === JSON.stringify(other.style))
  );
}
