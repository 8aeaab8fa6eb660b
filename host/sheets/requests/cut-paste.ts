import { clearEntry, patchCell } from '../draft/cell-parts';
import { type Draft, editRow, editSheet, putCell, sheetIn } from '../draft/draft';
import { invalid } from '../errors';
import { areaOf, holds } from '../range/area';
import { checkedArea } from '../range/checked-area';
import { checkedCorner } from '../range/checked-corner';
import type { Requests } from '../schema/message';
import { takeCells } from './copy-paste';
import { pasteCell } from './paste-cell';

/** Moves cells to another place; formulas in them stay as they read, metadata stays where it was. */
export function cutPaste(draft: Draft, request: NonNullable<Requests['cutPaste']>): undefined {
  const { source = {}, destination = {}, pasteType = 'PASTE_NORMAL' } = request;
  const sourceSheet = sheetIn(draft, source.sheetId);
  const from = checkedArea(sourceSheet, source);
  const targetSheet = sheetIn(draft, destination.sheetId);
  const { sheetId = 0 } = destination;
  const { top, left } = checkedCorner(destination);
  const [rows, columns] = [from.bottom - from.top, from.right - from.left];
  if (top + rows > targetSheet.rowCount || left + columns > targetSheet.columnCount) {
    throw invalid('The destination is too small for the cut cells.');
  }
  const cells = takeCells(sourceSheet, from);
  const paste = pasteCell(draft, pasteType);
  const cutSheet = editSheet(draft, source.sheetId);
  const whole = pasteType === 'PASTE_NORMAL';
  for (let r = from.top; r < from.bottom; r += 1) {
    if (cutSheet.rows[r] == null) continue;
    const row = editRow(draft, cutSheet, r);
    for (let c = from.left; c < Math.min(from.right, row.length); c += 1) {
      row[c] = whole
        ? null
        : pasteType === 'PASTE_FORMAT'
          ? patchCell(row[c], { style: undefined })
          : clearEntry(row[c]);
    }
  }
  const target = editSheet(draft, sheetId);
  cells.forEach((line, i) => {
    const row = editRow(draft, target, top + i);
    for (let j = 0; j < columns; j += 1) putCell(row, left + j, paste(row[left + j], line[j], 0, 0));
  });
  if (sourceSheet.formulas) target.formulas = true;
  if (!whole) return;
  const inside = cutSheet.merges.filter((merge) => holds(from, areaOf(merge, cutSheet)));
  cutSheet.merges = cutSheet.merges.filter((merge) => !inside.includes(merge));
  const moved = inside.map((merge) => {
    const at = areaOf(merge, sourceSheet);
    const [down, right] = [top - from.top, left - from.left];
    return {
      sheetId,
      startRowIndex: at.top + down,
      endRowIndex: at.bottom + down,
      startColumnIndex: at.left + right,
      endColumnIndex: at.right + right,
    };
  });
  target.merges = [...target.merges, ...moved];
}
