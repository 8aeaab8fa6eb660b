import { shiftSheet } from '../dimension/shift-sheet';
import type { Draft } from '../draft/draft';
import { invalid } from '../errors';
import type { Requests } from '../schema/message';
import { stretchOf } from './dimension-range';

/** Moves rows or columns; `destinationIndex` counts as before the move (documented). */
export function moveDimension(draft: Draft, request: NonNullable<Requests['moveDimension']>): undefined {
  const { sheet, sheetId, dimension, start, end } = stretchOf(draft, request.source);
  const at = request.destinationIndex ?? 0;
  const count = dimension === 'ROWS' ? sheet.rowCount : sheet.columnCount;
  if (at < 0 || at > count) throw invalid(`destinationIndex[${at}] is outside the grid[${count}]`);
  if (at > start && at < end) throw invalid('destinationIndex must not be inside the source range.');
  if (at === start || at === end) return;
  shiftSheet(draft, sheetId, dimension, { kind: 'move', from: start, to: end, at });
}
