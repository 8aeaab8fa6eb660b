import { isFilled } from '../draft/cell-parts';
import type { Sheet } from '../model/workbook';
import type { Area } from '../range/area';

function lastFilled(sheet: Sheet, area: Area): { row: number; column: number } | undefined {
  for (let r = Math.min(area.bottom, sheet.rows.length) - 1; r >= area.top; r -= 1) {
    const row = sheet.rows[r];
    if (row === null || row === undefined) continue;
    for (let c = Math.min(area.right, row.length) - 1; c >= area.left; c -= 1) {
      if (isFilled(row[c])) return { row: r, column: c };
    }
  }
  return undefined;
}

function anyFilled(sheet: Sheet, top: number, bottom: number, left: number, right: number): boolean {
  for (let r = Math.max(top, 0); r < Math.min(bottom, sheet.rows.length); r += 1) {
    const row = sheet.rows[r];
    for (let c = Math.max(left, 0); c < right; c += 1) if (isFilled(row?.[c])) return true;
  }
  return false;
}

/**
 * The last table in an area: the block around the area's last filled cell, grown until nothing filled touches
 * it (documented: "Append values", and recorded: A1 and C1 with B1 empty are two tables, the last is C1).
 */
export function lastTable(sheet: Sheet, area: Area): Area | undefined {
  const last = lastFilled(sheet, area);
  if (last === undefined) return undefined;
  let { row: top, column: left } = last;
  let bottom = top + 1;
  let right = left + 1;
  for (let before = -1; before !== bottom - top + (right - left);) {
    before = bottom - top + (right - left);
    while (top > 0 && anyFilled(sheet, top - 1, top, left - 1, right + 1)) top -= 1;
    while (anyFilled(sheet, bottom, bottom + 1, left - 1, right + 1)) bottom += 1;
    while (left > 0 && anyFilled(sheet, top - 1, bottom + 1, left - 1, left)) left -= 1;
    while (anyFilled(sheet, top - 1, bottom + 1, right, right + 1)) right += 1;
  }
  return { top, bottom, left, right };
}
