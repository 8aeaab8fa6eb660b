import { type Draft, editRow, editSheet, putCell, sheetIn } from '../draft/draft';
import { checkGridSize } from '../draft/grid-size';
import { invalid } from '../errors';
import type { Cell } from '../model/workbook';
import type { Area } from '../range/area';
import { checkedArea } from '../range/checked-area';
import type { GridRange, Requests } from '../schema/message';

function place(
  draft: Draft,
  range: GridRange | undefined,
  dimension: string | undefined,
): { area: Area; down: boolean } {
  if (dimension !== 'ROWS' && dimension !== 'COLUMNS') throw invalid('No shift dimension is specified.');
  return { area: checkedArea(sheetIn(draft, range?.sheetId), range ?? {}), down: dimension === 'ROWS' };
}

/** Inserts empty cells; those in the way go down or right, and the grid grows for filled ones at its edge. */
export function insertRange(draft: Draft, request: NonNullable<Requests['insertRange']>): undefined {
  const { area, down } = place(draft, request.range, request.shiftDimension);
  const sheet = editSheet(draft, request.range?.sheetId);
  const by = down ? area.bottom - area.top : area.right - area.left;
  const last = sheet.rows.length;
  let columns = sheet.columnCount;
  if (down) {
    const rows = Math.max(sheet.rowCount, last > area.top ? last + by : 0);
    checkGridSize(draft.book, rows, columns, sheet);
    sheet.rowCount = rows;
    for (let r = Math.min(last - 1 + by, rows - 1); r >= area.top; r -= 1) {
      const row = editRow(draft, sheet, r);
      const above = r - by >= area.top ? sheet.rows[r - by] : undefined;
      for (let c = area.left; c < area.right; c += 1) putCell(row, c, above?.[c] ?? null);
    }
    return;
  }
  for (let r = area.top; r < Math.min(area.bottom, last); r += 1) {
    if (sheet.rows[r] == null) continue;
    const row = editRow(draft, sheet, r);
    if (row.length > area.left) row.splice(area.left, 0, ...new Array<null>(by).fill(null));
    while (row.length > 0 && row[row.length - 1] === null) row.pop();
    columns = Math.max(columns, row.length);
  }
  checkGridSize(draft.book, sheet.rowCount, columns, sheet);
  sheet.columnCount = columns;
}

/** Deletes cells; those below or to the right close up. */
export function deleteRange(draft: Draft, request: NonNullable<Requests['deleteRange']>): undefined {
  const { area, down } = place(draft, request.range, request.shiftDimension);
  const sheet = editSheet(draft, request.range?.sheetId);
  const by = down ? area.bottom - area.top : area.right - area.left;
  const last = sheet.rows.length;
  const bottom = down ? last : Math.min(area.bottom, last);
  for (let r = area.top; r < bottom; r += 1) {
    if (down) {
      const row = editRow(draft, sheet, r);
      const below: readonly (Cell | null)[] | null | undefined = sheet.rows[r + by];
      for (let c = area.left; c < area.right; c += 1) putCell(row, c, below?.[c] ?? null);
    } else if (sheet.rows[r] != null) editRow(draft, sheet, r).splice(area.left, by);
  }
}
