/** What happens to a line of rows or columns. Indexes are those before the change. */
export type Shift =
  | { readonly kind: 'insert'; readonly at: number; readonly count: number }
  | { readonly kind: 'delete'; readonly from: number; readonly to: number }
  | { readonly kind: 'move'; readonly from: number; readonly to: number; readonly at: number };

/** A stretch of rows or columns: the start is in it, the end is not; an open side is absent. */
export interface Span {
  readonly start?: number;
  readonly end?: number;
}

const afterInsert = (at: number, count: number, { start, end }: Span): Span => ({
  ...(start === undefined ? {} : { start: start >= at ? start + count : start }),
  ...(end === undefined ? {} : { end: end > at ? end + count : end }),
});

function afterDelete(from: number, to: number, { start, end }: Span): Span | undefined {
  const place = (index: number): number => (index <= from ? index : index >= to ? index - (to - from) : from);
  const moved = {
    ...(start === undefined ? {} : { start: place(start) }),
    ...(end === undefined ? {} : { end: place(end) }),
  };
  const vanished = end !== undefined && (moved.end ?? 0) <= (moved.start ?? 0);
  return vanished ? undefined : moved;
}

/**
 * Where a stretch is after the change; undefined when nothing of it is left. It grows when something comes
 * in between its first and last line, and goes along when it is moved as a whole.
 */
export function shiftSpan(shift: Shift, span: Span): Span | undefined {
  if (shift.kind === 'insert') return afterInsert(shift.at, shift.count, span);
  if (shift.kind === 'delete') return afterDelete(shift.from, shift.to, span);
  const { from, to, at } = shift;
  const count = to - from;
  const target = at > from ? at - count : at;
  const rest = afterDelete(from, to, span);
  const whole = span.start !== undefined && span.end !== undefined && span.start >= from && span.end <= to;
  if (rest === undefined || whole) {
    const by = target - from;
    return {
      ...(span.start === undefined ? {} : { start: span.start + by }),
      ...(span.end === undefined ? {} : { end: span.end + by }),
    };
  }
  return afterInsert(target, count, rest);
}

/** Where one row or column is after the change; undefined when it was deleted. */
export function shiftIndex(shift: Shift, index: number): number | undefined {
  return shiftSpan(shift, { start: index, end: index + 1 })?.start;
}

/** The list of what belongs to each row or column, in its new order; it may be shorter than the grid. */
export function shiftList<T>(shift: Shift, list: readonly (T | null)[]): (T | null)[] {
  const result = list.slice();
  if (shift.kind === 'delete') {
    result.splice(shift.from, shift.to - shift.from);
  } else if (shift.kind === 'insert') {
    if (shift.at < result.length) result.splice(shift.at, 0, ...new Array<null>(shift.count).fill(null));
  } else {
    const { from, to, at } = shift;
    while (result.length < Math.max(to, at)) result.push(null);
    const moved = result.splice(from, to - from);
    result.splice(at > from ? at - moved.length : at, 0, ...moved);
  }
  while (result.length > 0 && result[result.length - 1] === null) result.pop();
  return result;
}

/** How many rows or columns there are after the change. */
export function shiftedCount(shift: Shift, count: number): number {
  if (shift.kind === 'insert') return count + shift.count;
  return shift.kind === 'delete' ? count - (shift.to - shift.from) : count;
}
