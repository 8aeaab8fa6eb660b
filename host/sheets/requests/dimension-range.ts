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

/** The number of rows, or of columns, of a sheet. */
export const lineCount = (sheet: Sheet, dimension: Dimension): number =>
  dimension === 'ROWS' ? sheet.rowCount : sheet.columnCount;

/** Reads a stretch wherever it lies; refuses one without a dimension, empty, or turned round. */
export function anyStretch(draft: Draft, range: DimensionRange | undefined): Stretch {
  if (range === undefined) throw invalid('range is required.');
  const { dimension, sheetId = 0 } = range;
  const sheet = sheetIn(draft, sheetId);
  if (dimension !== 'ROWS' && dimension !== 'COLUMNS') throw invalid('No dimension is specified.');
  const start = range.startIndex ?? 0;
  const end = range.endIndex ?? lineCount(sheet, dimension);
  if (start < 0) throw invalid(`range.startIndex[${start}] is negative`);
  if (end <= start) throw invalid(`range.endIndex[${end}] must be after range.startIndex[${start}]`);
  return { sheet, sheetId, dimension, start, end };
}

/** Reads a stretch, cut off at the sheet's edge; refuses one that starts outside. */
export function stretchOf(draft: Draft, range: DimensionRange | undefined): Stretch {
  const stretch = anyStretch(draft, range);
  const count = lineCount(stretch.sheet, stretch.dimension);
  if (stretch.start >= count) throw invalid(`range.startIndex is larger than current grid size (${count})`);
  return { ...stretch, end: Math.min(stretch.end, count) };
}
