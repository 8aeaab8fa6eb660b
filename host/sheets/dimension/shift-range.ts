import { without } from '../fields/without';
import type { DimensionRange, GridRange } from '../schema/message';
import { type Shift, shiftSpan, type Span } from './shift';

export type Dimension = 'ROWS' | 'COLUMNS';

const span = (start: number | undefined, end: number | undefined): Span => ({
  ...(start === undefined ? {} : { start }),
  ...(end === undefined ? {} : { end }),
});

/** A grid range after rows or columns of its sheet were inserted, deleted or moved; undefined when it is gone. */
export function shiftRange(shift: Shift, dimension: Dimension, range: GridRange): GridRange | undefined {
  if (dimension === 'ROWS') {
    const { startRowIndex, endRowIndex, ...rest } = range;
    const rows = shiftSpan(shift, span(startRowIndex, endRowIndex));
    if (rows === undefined) return undefined;
    return {
      ...rest,
      ...(rows.start === undefined ? {} : { startRowIndex: rows.start }),
      ...(rows.end === undefined ? {} : { endRowIndex: rows.end }),
    };
  }
  const { startColumnIndex, endColumnIndex, ...rest } = range;
  const columns = shiftSpan(shift, span(startColumnIndex, endColumnIndex));
  if (columns === undefined) return undefined;
  return {
    ...rest,
    ...(columns.start === undefined ? {} : { startColumnIndex: columns.start }),
    ...(columns.end === undefined ? {} : { endColumnIndex: columns.end }),
  };
}

/** A stretch of rows or columns likewise. */
export function shiftDimensionRange(
  shift: Shift,
  dimension: Dimension,
  range: DimensionRange,
): DimensionRange | undefined {
  if (range.dimension !== dimension) return range;
  const moved = shiftSpan(shift, span(range.startIndex, range.endIndex));
  if (moved === undefined) return undefined;
  return {
    ...without(range, 'startIndex', 'endIndex'),
    ...(moved.start === undefined ? {} : { startIndex: moved.start }),
    ...(moved.end === undefined ? {} : { endIndex: moved.end }),
  };
}
