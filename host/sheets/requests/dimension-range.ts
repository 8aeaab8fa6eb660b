import type { Dimension } from '../dimension/shift-range';
import { type Draft, sheetIn } from '../draft/draft';
import { invalid } from '../errors';
import type { Sheet } from '../model/workbook';
import type { DimensionRange } from '../schema/message';

/** A request's stretch of rows or columns with its open sides set. */
export interface Stretch {
  readonly sheet: Sheet;
  readonly sheetId: number;
  readonly dimension: Dimension;
  readonly start: number;
  readonly end: number;
}

/** Reads a stretch; refuses one without a dimension, empty, turned round, or that starts outside the grid. */
export function stretchOf(draft: Draft, range: DimensionRange | undefined, mayFollow = false): Stretch {
  if (range === undefined) throw invalid('range is required.');
  const { dimension, sheetId = 0 } = range;
  const sheet = sheetIn(draft, sheetId);
  if (dimension !== 'ROWS' && dimension !== 'COLUMNS') throw invalid('No dimension is specified.');
  const count = dimension === 'ROWS' ? sheet.rowCount : sheet.columnCount;
  const start = range.startIndex ?? 0;
  const end = range.endIndex ?? count;
  if (start < 0) throw invalid(`range.startIndex[${start}] is negative`);
  if (end <= start) throw invalid(`range.endIndex[${end}] must be after range.startIndex[${start}]`);
  if (mayFollow ? start > count : start >= count) {
    const line = dimension === 'ROWS' ? 'row' : 'column';
    throw invalid(`range.startIndex[${start}] is after last ${line} in grid[${count}]`);
  }
  return { sheet, sheetId, dimension, start, end: mayFollow ? end : Math.min(end, count) };
}
