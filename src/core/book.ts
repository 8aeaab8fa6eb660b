import type { Cell } from './cell';
import { groupBy } from './group-by';
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
  /** The row at a place, as it was read. */
  rawAt(tab: AnyTab, at: number): RawRow | undefined;
  /** The rows at some places. */
  at(tab: AnyTab, places: ReadonlySet<number>): readonly Loose<AnyTab>[];
  /** What is worked out of the book once, however often it is asked for; the key names it. */
  derive<V>(key: string, make: () => V): V;
  readonly tables: Tables;
  readonly tabs: readonly AnyTab[];
  readonly words: WordsOf;
}

const alike = (cell: Cell): Cell => (typeof cell === 'string' ? cell.trim().toLowerCase() : cell);

/** Keeps what is made of a tab's column, without making a key of both: it is asked for a million times. */
const keptByColumn = <V>(make: (tab: AnyTab, column: string) => V) => {
  const kept = new Map<string, Map<string, V>>();
  return (tab: AnyTab, column: string): V => {
    const mine = kept.get(tab.key) ?? new Map<string, V>();
    if (mine.size === 0) kept.set(tab.key, mine);
    const known = mine.get(column);
    if (known !== undefined) return known;
    const made = make(tab, column);
    mine.set(column, made);
    return made;
  };
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
  const byKey = new Map(tabs.map((tab) => [tab.key, tab]));
  const indexOf = keptByColumn((tab, column) => groupBy(rawRows(tab), (raw) => alike(cellOf(raw, column))));
  const foundIn = keptByColumn(() => new Map<unknown, readonly Loose<AnyTab>[]>());
  const firstIn = keptByColumn(() => new Map<string, number | undefined>());
  const places = (tab: AnyTab) =>
    once(`places ${tab.key}`, () => new Map(rawRows(tab).map((raw, n) => [raw.at, n] as const)));
  const view = (tab: AnyTab) => (raw: RawRow) => viewOf(tab, raw, words);
  /** Where each id stands first, of a tab whose ids cannot be looked up by their cells. */
  const firsts = (tab: AnyTab) =>
    once(`firsts ${tab.key}`, () => {
      const first = new Map<string, number>();
      for (const row of book.all(tab)) {
        const id = idOf(tab, row);
        if (!row.$.voided && !first.has(id)) first.set(id, row.$.at);
      }
      return first;
    });
  const findFirst = (tab: AnyTab, id: string): number | undefined => {
    if (!kindOf(tab, tab.id).comparable) return firsts(tab).get(id);
    for (const raw of book.reading(tab, tab.id, id)) {
      const row = viewOf(tab, raw, words);
      if (!row.$.voided && idOf(tab, row) === id) return raw.at;
    }
    return undefined;
  };
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
    rawAt: (tab, at) => rawRows(tab)[places(tab).get(at) ?? -1],
    at: (tab, wanted) => {
      const rows = rawRows(tab);
      const known = places(tab);
      return [...wanted]
        .flatMap((at) => known.get(at) ?? [])
        .sort((a, b) => a - b)
        .flatMap((n) => rows[n] ?? [])
        .map(view(tab));
    },
    reading: (tab, column, cell) => indexOf(tab, column).get(alike(cell)) ?? [],
    firstWithId: (tab, id) => {
      const known = firstIn(tab, tab.id);
      if (!known.has(id)) known.set(id, findFirst(tab, id));
      return known.get(id);
    },
    refers: (key, id) => {
      const tab = byKey.get(key);
      if (!tab) throw new Error(`No tab ${key}`);
      return book.firstWithId(tab, id) !== undefined;
    },
    find: (tab, id) => book.where(tab, tab.id, id)[0],
    where: <T extends AnyTab>(tab: T, column: ColumnKey<T>, value: unknown) => {
      const valueOf = (row: object) => (row as Record<string, unknown>)[column];
      const kind = kindOf(tab, column);
      // Where equal values have equal cells, the other rows need not be decoded.
      if (kind.comparable && value !== undefined) {
        const found = foundIn(tab, column);
        const known = found.get(value);
        if (known) return known as unknown as readonly Stored<T>[];
        const rows = book
          .reading(tab, column, kind.toCell(value, words(tab.key, column)))
          .map(view(tab))
          .filter((row) => isLiving(row) && valueOf(row) === value);
        found.set(value, rows);
        return rows as unknown as readonly Stored<T>[];
      }
      return once(`where ${tab.key} ${column}`, () => groupBy(book.rows(tab), valueOf)).get(value) ?? [];
    },
  };
  return book;
};
