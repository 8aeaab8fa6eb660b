import { ERASE, type GridCode } from './grid-code';

/** What becomes of a cell. */
export type Verdict =
  /** Nobody touched it by hand: it shows what is recorded. */
  | 'untouched'
  /** What was typed is recorded already. */
  | 'same'
  /** What was typed is to be recorded. */
  | 'apply'
  /** The row is to be taken away. */
  | 'erase'
  /** Somebody else recorded something else since the cell was painted: it keeps what was typed. */
  | 'conflict'
  /** Made blank by hand, which takes nothing away: it shows again what is recorded. */
  | 'emptied'
  /** No code, or one that cannot stand there: it keeps what was typed. */
  | 'wrong';

/** Merges what the grid showed when it was last painted, what stands there now (undefined when that is no code), and what is recorded now. */
export const mergeCell = (base: GridCode, typed: GridCode | undefined, current: GridCode): Verdict => {
  if (typed === undefined) return 'wrong';
  if (typed === base) return 'untouched';
  if (typed === '') return current === '' ? 'untouched' : 'emptied';
  const wanted = typed === ERASE ? '' : typed;
  if (wanted === current) return 'same';
  if (current !== base) return 'conflict';
  return typed === ERASE ? 'erase' : 'apply';
};
