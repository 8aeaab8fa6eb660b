import { type Cell, isBlank } from './cell';
import { hashOf } from './hash';
import type { Fault } from './kind';
import { type AnyTab, type ColumnKey, columnKeys, kindOf, type Row } from './tab';
import type { ColumnWords } from './words';

/** One row as it was read: its place in the sheet (0 is the header) and its cells by column key. */
export interface RawRow {
  readonly at: number;
  readonly cells: Readonly<Record<string, Cell>>;
}

/** What is known of a row beside its values. */
export interface RowMeta {
  readonly at: number;
  readonly cells: Readonly<Record<string, Cell>>;
  /** Hash of the cells as read: a change by hand makes another version too. */
  readonly version: string;
  /** How values are wrong, by column. */
  readonly faults: Readonly<Record<string, Fault>>;
  readonly voided: boolean;
  /** All that is required is there and of its kind. */
  readonly sound: boolean;
}

export type Stored<T extends AnyTab> = Row<T> & { readonly $: RowMeta };
/** A row that may lack anything: typed by hand. */
export type Loose<T extends AnyTab> = Partial<Row<T>> & { readonly $: RowMeta };

export type Tables = ReadonlyMap<string, readonly RawRow[]>;
export type WordsOf = (tab: string, column: string) => ColumnWords;

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
  readonly tables: Tables;
  readonly tabs: readonly AnyTab[];
  readonly words: WordsOf;
}

/** A row's id as it counts: an address in capitals, or an option in another language, is the same one. */
export const idOf = (tab: AnyTab, row: Loose<AnyTab>): string =>
  String((row as Readonly<Record<string, Cell | undefined>>)[tab.id] ?? row.$.cells[tab.id] ?? '').trim();

/** Where the living rows of a tab stand, by their ids. */
const placesOf = (tab: AnyTab, rows: readonly Loose<AnyTab>[]): ReadonlyMap<string, number> => {
  const places = new Map<string, number>();
  for (const row of rows) {
    const id = idOf(tab, row);
    if (id !== '' && !row.$.voided && !places.has(id)) places.set(id, row.$.at);
  }
  return places;
};

const decodeRow = (tab: AnyTab, raw: RawRow, words: WordsOf): Loose<AnyTab> => {
  const values: Record<string, unknown> = {};
  const faults: Record<string, Fault> = {};
  let sound = true;
  for (const column of columnKeys(tab)) {
    const kind = kindOf(tab, column);
    const cell = raw.cells[column];
    if (cell === undefined || isBlank(cell)) {
      if (!kind.optional) sound = false;
      continue;
    }
    const decoded = kind.fromCell(cell, words(tab.key, column));
    if (decoded.ok) values[column] = decoded.value;
    else {
      faults[column] = decoded.fault;
      if (!kind.optional) sound = false;
    }
  }
  const $: RowMeta = {
    at: raw.at,
    cells: raw.cells,
    faults,
    sound,
    voided: values.voided === 'yes',
    get version() {
      return hashOf(JSON.stringify(columnKeys(tab).map((column) => raw.cells[column] ?? '')));
    },
  };
  return { ...values, $ };
};

const decodedRows = new WeakMap<RawRow, Loose<AnyTab>>();

/** A book over tables as read. Rows are decoded when first asked for, and kept by identity, so that a changed book shares the rest. */
export const createBook = (tables: Tables, words: WordsOf, tabs: readonly AnyTab[]): Book => {
  const cache = new Map<string, unknown>();
  const once = <V>(key: string, make: () => V): V => {
    if (!cache.has(key)) cache.set(key, make());
    return cache.get(key) as V;
  };
  const decoded = (tab: AnyTab, raw: RawRow) => {
    let row = decodedRows.get(raw);
    if (!row) decodedRows.set(raw, (row = decodeRow(tab, raw, words)));
    return row;
  };
  const book: Book = {
    tables,
    tabs,
    words,
    has: (tab) => tables.has(tab.key),
    all: <T extends AnyTab>(tab: T) =>
      once(`all ${tab.key}`, () => {
        const table = tables.get(tab.key);
        if (!table) throw new Error(`The tab ${tab.key} was not read`);
        return table.map((raw) => decoded(tab, raw));
      }) as readonly Loose<T>[],
    rows: <T extends AnyTab>(tab: T) =>
      once(`rows ${tab.key}`, () =>
        book.all(tab).filter(({ $ }) => $.sound && !$.voided),
      ) as unknown as readonly Stored<T>[],
    firstWithId: (tab, id) => once(`ids ${tab.key}`, () => placesOf(tab, book.all(tab))).get(id),
    refers: (key, id) => {
      const tab = tabs.find((candidate) => candidate.key === key);
      if (!tab) throw new Error(`No tab ${key}`);
      const living = once(`living ${key}`, () => {
        const ids = new Set<string>();
        for (const row of book.all(tab)) if (!row.$.voided) ids.add(String(row.$.cells[tab.id] ?? '').trim());
        return ids;
      });
      return living.has(id);
    },
    find: (tab, id) => book.where(tab, tab.id, id)[0],
    where: <T extends AnyTab>(tab: T, column: ColumnKey<T>, value: unknown) => {
      const index = once(`where ${tab.key} ${column}`, () => {
        const groups = new Map<unknown, Stored<T>[]>();
        for (const row of book.rows(tab)) {
          const key = (row as Record<string, unknown>)[column];
          const group = groups.get(key);
          if (group) group.push(row);
          else groups.set(key, [row]);
        }
        return groups;
      });
      return index.get(value) ?? [];
    },
  };
  return book;
};
