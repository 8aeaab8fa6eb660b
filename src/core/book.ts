import type { Cell } from './cell';
import { cellOf, type RawRow } from './raw-row';
import { idOf, type Loose, type Stored, viewOf, type WordsOf } from './row-view';
import { type AnyTab, type ColumnKey, kindOf } from './tab';

export type Tables = ReadonlyMap<string, readonly RawRow[]>;

/** The workbook as decisions see it: typed rows, by tab and by id. */
export interface Book {
  /** Rows that are sound and not voided. */
  rows<T extends AnyTab>(tab: T): readonly Stored<T>[];
  /** Every row with anything in it. */
  all<T extends AnyTab>(tab: T): readonly Loose<T>[];
  find<T extends AnyTab>(tab: T, id: string): Stored<T> | undefined;
  /** Rows (sound, not voided) whose column holds the value, in the order of the sheet. */
  where<T extends AnyTab>(tab: T, column: ColumnKey<T>, value: unknown): readonly Stored<T>[];
  has(tab: AnyTab): boolean;
  /** Place of the first row with this id that is not voided, sound or not; undefined when there is none. */
  firstWithId(tab: AnyTab, id: string): number | undefined;
  /** True when a tab (by key) has a row with this id that is not voided. */
  refers(tab: string, id: string): boolean;
  /** Rows, whatever they are worth, whose cell reads like this, but for capitals and blanks around it. */
  reading(tab: AnyTab, column: string, cell: Cell): readonly RawRow[];
  /** The rows at some places. */
  at(tab: AnyTab, places: ReadonlySet<number>): readonly Loose<AnyTab>[];
  /** What is worked out of the book once, however often it is asked for; the key names it. */
  derive<V>(key: string, make: () => V): V;
  readonly tables: Tables;
  readonly tabs: readonly AnyTab[];
  readonly words: WordsOf;
}

const alike = (cell: Cell): Cell => (typeof cell === 'string' ? cell.trim().toLowerCase() : cell);

const groupBy = <Row>(
  rows: readonly Row[],
  keyOf: (row: Row) => unknown,
): ReadonlyMap<unknown, readonly Row[]> => {
  const groups = new Map<unknown, Row[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return groups;
};

/** A book over tables as read. Rows are decoded when first asked for, and kept by identity, so that a changed book shares the rest. */
export const createBook = (tables: Tables, words: WordsOf, tabs: readonly AnyTab[]): Book => {
  const cache = new Map<string, unknown>();
  const once = <V>(key: string, make: () => V): V => {
    if (!cache.has(key)) cache.set(key, make());
    return cache.get(key) as V;
  };
  const rawRows = (tab: AnyTab): readonly RawRow[] => {
    const table = tables.get(tab.key);
    if (!table) throw new Error(`The tab ${tab.key} was not read`);
    return table;
  };
  const view = (tab: AnyTab) => (raw: RawRow) => viewOf(tab, raw, words);
  const isLiving = ({ $ }: Loose<AnyTab>) => $.sound && !$.voided;

  const book: Book = {
    tables,
    tabs,
    words,
    derive: (key, make) => once(`derived ${key}`, make),
    has: (tab) => tables.has(tab.key),
    all: <T extends AnyTab>(tab: T) =>
      once(`all ${tab.key}`, () => rawRows(tab).map(view(tab))) as readonly Loose<T>[],
    rows: <T extends AnyTab>(tab: T) =>
      once(`rows ${tab.key}`, () => book.all(tab).filter(isLiving)) as unknown as readonly Stored<T>[],
    at: (tab, places) =>
      rawRows(tab)
        .filter((raw) => places.has(raw.at))
        .map(view(tab)),
    reading: (tab, column, cell) =>
      once(`reading ${tab.key} ${column}`, () =>
        groupBy(rawRows(tab), (raw) => alike(cellOf(raw, column))),
      ).get(alike(cell)) ?? [],
    firstWithId: (tab, id) => {
      const isMine = (row: Loose<AnyTab>) => !row.$.voided && idOf(tab, row) === id;
      return kindOf(tab, tab.id).comparable
        ? book.reading(tab, tab.id, id).map(view(tab)).find(isMine)?.$.at
        : book.all(tab).find(isMine)?.$.at;
    },
    refers: (key, id) => {
      const tab = tabs.find((candidate) => candidate.key === key);
      if (!tab) throw new Error(`No tab ${key}`);
      return book.firstWithId(tab, id) !== undefined;
    },
    find: (tab, id) => book.where(tab, tab.id, id)[0],
    where: <T extends AnyTab>(tab: T, column: ColumnKey<T>, value: unknown) => {
      const valueOf = (row: object) => (row as Record<string, unknown>)[column];
      const kind = kindOf(tab, column);
      // Where equal values have equal cells, the other rows need not be decoded.
      if (kind.comparable && value !== undefined)
        return once(`where ${tab.key} ${column} ${JSON.stringify(value)}`, () =>
          book
            .reading(tab, column, kind.toCell(value, words(tab.key, column)))
            .map(view(tab))
            .filter((row) => isLiving(row) && valueOf(row) === value),
        ) as unknown as readonly Stored<T>[];
      return once(`where ${tab.key} ${column}`, () => groupBy(book.rows(tab), valueOf)).get(value) ?? [];
    },
  };
  return book;
};
