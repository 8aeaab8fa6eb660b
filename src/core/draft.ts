import type { Book } from './book';
import { cellOf } from './raw-row';
import type { Loose } from './row-view';
import type { Cell } from './cell';
import type { Addition, Alteration, Change } from './change';
import { type AnyTab, columnKeys, kindOf, type Row } from './tab';

type Optionals<R> = { [C in keyof R]: undefined extends R[C] ? C : never }[keyof R];
/** What a new row needs: its required values; the id only where people choose it. */
export type NewRow<T extends AnyTab> = Partial<Pick<Row<T>, Optionals<Row<T>> | (T['id'] & keyof Row<T>)>> &
  Omit<Row<T>, Optionals<Row<T>> | T['id']>;

/** Highest numbers ever given, by tab or series: kept in the journal, so that the number of a deleted row is not given again. */
export type Marks = Readonly<Record<string, number>>;

/** Collects what a decision changes. Ids are given here; nothing is written. */
export interface Draft {
  add<T extends AnyTab>(tab: T, values: NewRow<T>): string;
  set<T extends AnyTab>(tab: T, row: Loose<T>, values: Partial<Row<T>>): void;
  /** Takes the next number of a tab's key. */
  nextId(tab: AnyTab): string;
  /** Takes the next number of a series that is no tab's key; `used` is the highest that the book shows. */
  nextNumber(series: string, used: number): number;
  readonly changes: readonly Change[];
  /** The marks with the ids that this draft has given. */
  readonly marks: Marks;
}

const numberIn = (id: unknown): number => Number(/(\d+)$/.exec(String(id))?.[1] ?? 0);

export const createDraft = (book: Book, marks: Marks = {}): Draft => {
  const changes: Change[] = [];
  const given: Record<string, number> = { ...marks };

  const encode = (tab: AnyTab, column: string, value: unknown): Cell =>
    value === undefined ? '' : kindOf(tab, column).toCell(value, book.words(tab.key, column));

  const counted = new Set<string>();
  const nextId = (tab: AnyTab): string => {
    const nth = kindOf(tab, tab.id).nthId;
    if (!nth) throw new Error(`People choose the keys of ${tab.key}`);
    if (!counted.has(tab.key)) {
      counted.add(tab.key);
      const inSheet = (book.tables.get(tab.key) ?? []).reduce((max, row) => {
        const id = String(cellOf(row, tab.id)).trim();
        const number = numberIn(id);
        // Something else that ends in digits, typed by hand, is not of this series.
        return nth(number) === id ? Math.max(max, number) : max;
      }, 0);
      given[tab.key] = Math.max(given[tab.key] ?? 0, inSheet);
    }
    const next = (given[tab.key] ?? 0) + 1;
    given[tab.key] = next;
    return nth(next);
  };

  const nextNumber = (series: string, used: number): number => {
    const next = Math.max(given[series] ?? 0, used) + 1;
    given[series] = next;
    return next;
  };

  return {
    changes,
    nextId,
    nextNumber,
    get marks() {
      return { ...given };
    },
    add: (tab, values) => {
      const chosen = (values as Record<string, unknown>)[tab.id];
      const id = typeof chosen === 'string' ? chosen : nextId(tab);
      const all: Record<string, unknown> = { ...values, [tab.id]: id };
      const cells = Object.fromEntries(
        columnKeys(tab).map((column) => [column, encode(tab, column, all[column])]),
      );
      const change: Addition = { type: 'add', tab: tab.key, id, cells };
      changes.push(change);
      return id;
    },
    set: (tab, row, values) => {
      const cells: Record<string, Cell> = {};
      const before: Record<string, Cell> = {};
      for (const [column, value] of Object.entries(values)) {
        const cell = encode(tab, column, value);
        const was = row.$.cell(column);
        if (cell === was) continue;
        cells[column] = cell;
        before[column] = was;
      }
      if (Object.keys(cells).length === 0) return;
      const id = String(cells[tab.id] ?? row.$.cell(tab.id));
      const change: Alteration = { type: 'set', tab: tab.key, id, at: row.$.at, cells, before };
      changes.push(change);
    },
  };
};
