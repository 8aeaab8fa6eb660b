import type { Change } from '../../core/change';
import { ADVISED_BYTES } from '../read/size';
import { tabByKey } from '../registry';

/** A write is no larger than what Google advises; the journal's own rows and the commit number want some of it. */
const ROOM = 0.9;
/** Bytes of a request around its cells, and of a cell around its value. */
const AROUND = 170;
const AROUND_CELL = 45;

/** About how many bytes a change takes in a request, and in the journal where that keeps it. */
const bytesOf = (change: Change): number => {
  const cells = Object.values(change.cells);
  const request = cells.reduce<number>((sum, cell) => sum + AROUND_CELL + String(cell).length, AROUND);
  return tabByKey(change.tab)?.generated === true ? request : request + JSON.stringify(change).length;
};

/** The changes that go into one write, from the first on, and how many are left for the next. */
export const portionOf = (
  changes: readonly Change[],
): { readonly changes: readonly Change[]; readonly left: number } => {
  let room = ADVISED_BYTES * ROOM;
  const end = changes.findIndex((change) => (room -= bytesOf(change)) < 0);
  return end < 0 ? { changes, left: 0 } : { changes: changes.slice(0, end), left: changes.length - end };
};
