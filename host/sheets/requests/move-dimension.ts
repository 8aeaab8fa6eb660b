import type { Dimension } from '../dimension/shift-range';
import { shiftSheet } from '../dimension/shift-sheet';
import type { Draft } from '../draft/draft';
import { invalid } from '../errors';
import type { Sheet } from '../model/workbook';
import { areaOf } from '../range/area';
import type { Requests } from '../schema/message';
import { stretchOf } from './dimension-range';

/** Refuses to tear a merged cell apart, or to move something into one (reported of the live API). */
function checkMerges(sheet: Sheet, dimension: Dimension, start: number, end: number, at: number): void {
  const rows = dimension === 'ROWS';
  const crossed = sheet.merges.some((merge) => {
    const { top, bottom, left, right } = areaOf(merge, sheet);
    const [first, last] = rows ? [top, bottom] : [left, right];
    if (last - first < 2) return false;
    const torn = first < end && last > start && !(first >= start && last <= end);
    return torn || (at > first && at < last);
  });
  if (crossed) {
    const line = rows ? 'row' : 'column';
    throw invalid(
      `Sorry, it is not possible to move a ${line} to a position that crosses a merged cell. Please unmerge and try again.`,
    );
  }
}

/** Moves rows or columns; `destinationIndex` counts as before the move (documented). */
export function moveDimension(draft: Draft, request: NonNullable<Requests['moveDimension']>): undefined {
  const { sheet, sheetId, dimension, start, end } = stretchOf(draft, request.source);
  const at = request.destinationIndex ?? 0;
  const count = dimension === 'ROWS' ? sheet.rowCount : sheet.columnCount;
  if (at < 0 || at > count) throw invalid(`destinationIndex[${at}] is outside the grid[${count}]`);
  if (at > start && at < end) throw invalid('destinationIndex must not be inside the source range.');
  if (at === start || at === end) return;
  checkMerges(sheet, dimension, start, end, at);
  shiftSheet(draft, sheetId, dimension, { kind: 'move', from: start, to: end, at });
}
