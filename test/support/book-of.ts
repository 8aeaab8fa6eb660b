import { type Tables, type Book, createBook } from '../../src/core/book';
import { applyChanges, type Cells, type Change } from '../../src/core/change';
import { createDraft } from '../../src/core/draft';
import type { AnyTab, Row } from '../../src/core/tab';
import { allTabs } from '../../src/app/registry';
import { wordsOf } from '../../src/app/words';
import type { Features } from '../../src/features/index';
import type { LanguageCode } from '../../src/i18n/speak';

type TabOf<F> = F extends { readonly tab: infer T extends AnyTab } ? T : never;
/** Features that have a tab, by its key. */
type TabKey = { [K in keyof Features]: [TabOf<Features[K]>] extends [never] ? never : K }[keyof Features];

/** Rows by tab; what a row leaves out is a blank cell, and an id is given where the add-on gives it. */
export type RowsByTab = {
  readonly [K in TabKey]?: readonly Partial<Row<TabOf<Features[K]>>>[];
};
/** Raw cells by tab and column, as a person may have typed them. */
export type CellsByTab = { readonly [K in TabKey]?: readonly Cells[] };

/** Rows below one another from row 1 on, as if the tables had been read from the sheet. */
const placed = (tables: Tables): Tables =>
  new Map(
    [...tables].map(([key, rows]) => [key, rows.map(({ cells }, n) => ({ at: n + 1, cells }))] as const),
  );

const emptyTables = (): Tables => new Map(allTabs.map((tab) => [tab.key, []]));

/** A book of all tabs, whose rows went through the codec of the product. */
export const bookOf = (rows: RowsByTab, language: LanguageCode = 'id'): Book => {
  const words = wordsOf(language);
  const draft = createDraft(createBook(emptyTables(), words, allTabs));
  for (const tab of allTabs) for (const row of rows[tab.key as TabKey] ?? []) draft.add(tab, row);
  return createBook(placed(applyChanges(emptyTables(), draft.changes)), words, allTabs);
};

/** The book with raw rows below those that it has. */
export const withCells = (book: Book, cells: CellsByTab): Book => {
  const tables = new Map(book.tables);
  for (const [key, rows] of Object.entries(cells))
    tables.set(key, [...(tables.get(key) ?? []), ...rows.map((row) => ({ at: 0, cells: row }))]);
  return createBook(placed(tables), book.words, book.tabs);
};

/** The book after changes, as it would be read next. */
export const afterChanges = (book: Book, changes: readonly Change[]): Book =>
  createBook(placed(applyChanges(book.tables, changes)), book.words, book.tabs);
