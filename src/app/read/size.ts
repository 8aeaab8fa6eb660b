import type { Cell } from '../../core/cell';
import { type AnyTab, columnKeys, kindOf } from '../../core/tab';
import { wordsOf } from '../words';
import { columnKeyOf } from './column-metadata';
import type { Range } from './filters';

/** What Google advises for one request (documented); that an answer should not be larger either is assumed. */
export const ADVISED_BYTES = 2_000_000;

/** Bytes that a cell takes in an answer, with its comma; signs beyond ASCII are rare enough. */
const bytesOfCell = (cell: Cell | undefined): number =>
  typeof cell === 'string' ? cell.length + 3 : String(cell ?? '""').length + 1;

/** So many cells of a column say how large the others are. */
const LOOKED_AT = 60;

/** About how many bytes some cells take in an answer, seen from a few of them. */
export const bytesOfCells = (cells: readonly Cell[]): number => {
  const step = Math.max(1, Math.floor(cells.length / LOOKED_AT));
  let [sum, count] = [0, 0];
  for (let at = 0; at < cells.length; at += step) {
    sum += bytesOfCell(cells[at]);
    count += 1;
  }
  return count === 0 ? 0 : (sum / count) * cells.length;
};

/** About how many bytes a tab took in an answer. */
export const bytesOf = (tab: AnyTab, ranges: ReadonlyMap<string, readonly Range[]>): number =>
  columnKeys(tab).reduce(
    (sum, column) => sum + bytesOfCells(ranges.get(columnKeyOf(tab, column))?.[0]?.values?.[0] ?? []),
    0,
  );

/** A guess at a row's bytes, before any was read: a sample of each kind; half of what is optional is blank. */
export const bytesOfSample = (tab: AnyTab): number =>
  columnKeys(tab).reduce((sum, column) => {
    const kind = kindOf(tab, column);
    const cell = kind.toCell(kind.sample(1), wordsOf('id')(tab.key, column));
    return sum + (kind.optional ? 3 + bytesOfCell(cell) / 2 : bytesOfCell(cell));
  }, 0);
