import type { Tables } from './book';
import type { RawRow } from './raw-row';
import type { Cell } from './cell';

export type Cells = Readonly<Record<string, Cell>>;

/** A new row. */
export interface Addition {
  readonly type: 'add';
  readonly tab: string;
  readonly id: string;
  readonly cells: Cells;
}

/** New contents for some cells of a row, known by its place when read and its id. */
export interface Alteration {
  readonly type: 'set';
  readonly tab: string;
  readonly id: string;
  readonly at: number;
  readonly cells: Cells;
  /** The same cells as they were read. */
  readonly before: Cells;
}

export type Change = Addition | Alteration;

/** The tables as they will be: what the rules are asked about before anything is written. New rows have no place yet. */
export const applyChanges = (tables: Tables, changes: readonly Change[]): Tables => {
  const next = new Map<string, readonly RawRow[]>(tables);
  for (const tab of new Set(changes.map((change) => change.tab))) {
    const mine = changes.filter((change) => change.tab === tab);
    const altered = new Map<number, Cells>();
    for (const change of mine)
      if (change.type === 'set') altered.set(change.at, { ...altered.get(change.at), ...change.cells });
    const rows = (tables.get(tab) ?? []).map((row) => {
      const cells = altered.get(row.at);
      return cells ? { at: row.at, cells: { ...row.cells, ...cells } } : row;
    });
    const added = mine.flatMap((change, n) =>
      change.type === 'add' ? [{ at: -1 - n, cells: change.cells }] : [],
    );
    next.set(tab, [...rows, ...added]);
  }
  return next;
};
