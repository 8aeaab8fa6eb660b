import type { Book } from '../../core/book';
import type { Loose } from '../../core/row-view';
import type { Problem } from '../../core/rule';
import type { AnyTab } from '../../core/tab';
import { tabByKey } from '../registry';
import { valueHashOf } from './finding';
import { mendingOf } from './mending';
import { responsibleFor } from './responsible';

/** Rows by their place in the sheet; each tab is gone through once. */
export const rowFinder = (book: Book) => {
  const rowsOf = new Map<string, ReadonlyMap<number, Loose<AnyTab>>>();
  return (tab: AnyTab, at: number): Loose<AnyTab> | undefined => {
    const rows = rowsOf.get(tab.key) ?? new Map(book.all(tab).map((row) => [row.$.at, row] as const));
    rowsOf.set(tab.key, rows);
    return rows.get(at);
  };
};

/** What is known of a problem's row: whose it is, a sign of the value that it speaks of, and whether it can be mended at once. */
export const rowContext = (book: Book) => {
  const rowAt = rowFinder(book);
  return (problem: Problem) => {
    const { rule, column, at } = problem;
    const tab = tabByKey(problem.tab);
    const row = tab ? rowAt(tab, at) : undefined;
    return {
      agencyId: responsibleFor(book, tab, row),
      valueHash: valueHashOf(problem, row?.$.cells[column ?? ''] ?? ''),
      isMendable:
        tab !== undefined && row !== undefined && mendingOf(rule, tab, row, column, book).length > 0,
    };
  };
};
