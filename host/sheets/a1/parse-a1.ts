import type { GridRange } from '../schema/message';
import { columnIndex } from './column-letters';

/** A range as written: the sheet's title when one was named, the cells when any were. */
export interface WrittenRange {
  readonly title?: string;
  /** Open sides are absent. Absent as a whole when only a sheet was named. */
  readonly cells?: GridRange;
}

interface Corner {
  readonly row?: number;
  readonly column?: number;
}

function parseCorner(text: string): Corner | undefined {
  const r1c1 = /^R(\d+)C(\d+)$/i.exec(text);
  if (r1c1 !== null) return { row: Number(r1c1[1]) - 1, column: Number(r1c1[2]) - 1 };
  const a1 = /^\$?([A-Za-z]{1,3})?\$?(\d{1,8})?$/.exec(text);
  if (a1 === null || text === '') return undefined;
  const [, letters, digits] = a1;
  const corner = {
    ...(letters === undefined ? {} : { column: columnIndex(letters) }),
    ...(digits === undefined ? {} : { row: Number(digits) - 1 }),
  };
  return corner.row === -1 ? undefined : corner;
}

function sides(
  a: number | undefined,
  b: number | undefined,
): readonly [number | undefined, number | undefined] {
  if (a !== undefined && b !== undefined) return [Math.min(a, b), Math.max(a, b) + 1];
  return [a ?? b, undefined];
}

/** The cells of `A1`, `B2:A1`, `A:C`, `2:4`, `A2:A`, `A2:2` or `R1C1:R2C2`; undefined when it is none of them. */
export function parseCells(text: string): GridRange | undefined {
  const parts = text.split(':');
  if (parts.length > 2) return undefined;
  const from = parseCorner(parts[0] ?? '');
  const to = parts.length === 1 ? from : parseCorner(parts[1] ?? '');
  if (from === undefined || to === undefined) return undefined;
  if (parts.length === 1 && (from.row === undefined || from.column === undefined)) return undefined;
  const [startRowIndex, endRowIndex] = sides(from.row, to.row);
  const [startColumnIndex, endColumnIndex] = sides(from.column, to.column);
  return {
    ...(startRowIndex === undefined ? {} : { startRowIndex }),
    ...(endRowIndex === undefined ? {} : { endRowIndex }),
    ...(startColumnIndex === undefined ? {} : { startColumnIndex }),
    ...(endColumnIndex === undefined ? {} : { endColumnIndex }),
  };
}

function splitTitle(text: string): { title: string; rest: string | undefined } | undefined {
  const quoted = /^'((?:[^']|'')*)'(?:!(.*))?$/s.exec(text);
  if (quoted !== null) return { title: (quoted[1] ?? '').replaceAll("''", "'"), rest: quoted[2] };
  const at = text.lastIndexOf('!');
  return at < 0 ? undefined : { title: text.slice(0, at), rest: text.slice(at + 1) };
}

/**
 * Reads a range in A1 notation. Text without a `!` that is no cell range comes back as a title: it may be
 * a sheet's or a named range's. Undefined when the part after the `!` is no range.
 */
export function parseA1(text: string): WrittenRange | undefined {
  const split = splitTitle(text);
  if (split === undefined) {
    const cells = parseCells(text);
    return cells === undefined ? { title: text } : { cells };
  }
  if (split.rest === undefined) return { title: split.title };
  const cells = parseCells(split.rest);
  return cells === undefined ? undefined : { title: split.title, cells };
}
