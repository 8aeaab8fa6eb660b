import { clearEntry } from '../draft/cell-parts';
import { type Draft, editRow, editSheet, sheetIn } from '../draft/draft';
import { invalid } from '../errors';
import type { Sheet } from '../model/workbook';
import { type Area, areaOf, holds, meets, rangeOf } from '../range/area';
import { checkedArea } from '../range/checked-area';
import type { Requests } from '../schema/message';

const partly = 'You must select all cells in a merged range to merge or unmerge them.';

/** The blocks that a merge makes: one, or one a row or column. */
function blocks(area: Area, type: string | undefined): Area[] {
  if (type === 'MERGE_ROWS') {
    return Array.from({ length: area.bottom - area.top }, (_, i) => ({
      ...area,
      top: area.top + i,
      bottom: area.top + i + 1,
    }));
  }
  if (type === 'MERGE_COLUMNS') {
    return Array.from({ length: area.right - area.left }, (_, i) => ({
      ...area,
      left: area.left + i,
      right: area.left + i + 1,
    }));
  }
  return [area];
}

/** The merges that an area leaves alone; refuses one that it cuts through. */
function mergesOutside(sheet: Sheet, area: Area): Sheet['merges'] {
  return sheet.merges.filter((merge) => {
    const other = areaOf(merge, sheet);
    if (!meets(other, area)) return true;
    if (!holds(area, other)) throw invalid(partly);
    return false;
  });
}

/** Merges cells: the value of the first one stays, the others' go (documented). */
export function mergeCells(draft: Draft, request: NonNullable<Requests['mergeCells']>): undefined {
  const { range = {}, mergeType } = request;
  const sheetId = range.sheetId ?? 0;
  const area = checkedArea(sheetIn(draft, sheetId), range);
  const sheet = editSheet(draft, sheetId);
  const merged = blocks(area, mergeType).filter(
    ({ top, bottom, left, right }) => (bottom - top) * (right - left) > 1,
  );
  sheet.merges = [...mergesOutside(sheet, area), ...merged.map((block) => ({ sheetId, ...rangeOf(block) }))];
  for (const block of merged) {
    for (let r = block.top; r < block.bottom; r += 1) {
      if (sheet.rows[r] == null) continue;
      const row = editRow(draft, sheet, r);
      for (let c = block.left; c < Math.min(block.right, row.length); c += 1) {
        if (r !== block.top || c !== block.left) row[c] = clearEntry(row[c]);
      }
    }
  }
}

/** Takes merged cells apart; a range that cuts through a merge is refused. */
export function unmergeCells(draft: Draft, request: NonNullable<Requests['unmergeCells']>): undefined {
  const { range = {} } = request;
  const area = checkedArea(sheetIn(draft, range.sheetId), range);
  const sheet = editSheet(draft, range.sheetId);
  sheet.merges = mergesOutside(sheet, area);
}
