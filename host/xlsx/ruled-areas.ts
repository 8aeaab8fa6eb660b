import type { Sheet } from '../sheets/model/workbook';
import type { Area } from '../sheets/range/area';

/** The cells of each rule of a sheet as runs down the columns, the topmost leftmost first. */
export function ruledAreas(sheet: Sheet): ReadonlyMap<number, readonly Area[]> {
  const areas = new Map<number, Area[]>();
  const open = new Map<number, { rule: number; top: number }>();
  const close = (column: number, bottom: number): void => {
    const run = open.get(column);
    if (run === undefined) return;
    open.delete(column);
    areas.set(run.rule, [
      ...(areas.get(run.rule) ?? []),
      { top: run.top, bottom, left: column, right: column + 1 },
    ]);
  };
  for (let row = 0; row <= sheet.rows.length; row += 1) {
    const cells = sheet.rows[row] ?? [];
    for (const [column, run] of [...open]) if (cells[column]?.rule !== run.rule) close(column, row);
    cells.forEach((cell, column) => {
      if (cell?.rule !== undefined && !open.has(column)) open.set(column, { rule: cell.rule, top: row });
    });
  }
  for (const list of areas.values()) list.sort((a, b) => a.top - b.top || a.left - b.left);
  return areas;
}
