import type { Book } from '../../core/book';
import type { Alteration, Change } from '../../core/change';
import { cellOf, holds, type RawRow } from '../../core/raw-row';
import { type AnyTab, columnKeys, kindOf } from '../../core/tab';
import { tabByKey } from '../registry';

/** What undoing a commit does, and which rows it leaves because they have changed since. */
export interface Inverse {
  readonly changes: readonly Alteration[];
  readonly kept: readonly string[];
}

/** Rows that a row refers to, as `tab|id`. */
const referredBy = (tab: AnyTab, row: RawRow): readonly string[] =>
  columnKeys(tab).flatMap((column) => {
    const target = kindOf(tab, column).refersTo;
    const id = String(cellOf(row, column)).trim();
    return target === undefined || id === '' ? [] : [`${target}|${id}`];
  });

/**
 * Puts back what was there before, row by row. A row that a commit added is voided, not deleted. A row that is no longer
 * as the commit left it is not touched: what came after it stays, and so does what it refers to.
 */
export const inverseOf = (changes: readonly Change[], book: Book, yes: string): Inverse => {
  const undone: Alteration[] = [];
  const kept: string[] = [];
  const needed = new Set<string>();
  // Later changes of one row first: each is undone on what it left.
  for (const change of [...changes].reverse()) {
    const tab = tabByKey(change.tab);
    const row = tab ? book.reading(tab, tab.id, change.id)[0] : undefined;
    if (!tab || !row || !holds(row, change.cells)) {
      kept.push(change.id);
      if (tab && row) for (const reference of referredBy(tab, row)) needed.add(reference);
      continue;
    }
    // A series goes on while one of its sessions does; it is not told, as the session is.
    if (change.type === 'add' && needed.has(`${change.tab}|${change.id}`)) continue;
    const cells = change.type === 'set' ? change.before : { voided: yes };
    const before = Object.fromEntries(Object.keys(cells).map((column) => [column, cellOf(row, column)]));
    undone.push({ type: 'set', tab: change.tab, id: change.id, at: row.at, cells, before });
  }
  return { changes: undone, kept: [...new Set(kept)] };
};
