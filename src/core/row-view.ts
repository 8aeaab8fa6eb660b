import { type Cell, isBlank } from './cell';
import { hashOf } from './hash';
import type { Fault } from './kind';
import { cellOf, type RawRow } from './raw-row';
import { type AnyTab, columnKeys, kindOf, type Row } from './tab';
import type { ColumnWords } from './words';

export type WordsOf = (tab: string, column: string) => ColumnWords;

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

type Outcome = { readonly value: unknown } | { readonly fault: Fault } | 'blank';

/** A row whose columns are decoded one by one, when they are asked for. */
const createView = (tab: AnyTab, raw: RawRow, words: WordsOf): Loose<AnyTab> => {
  const known = new Map<string, Outcome>();
  const decode = (column: string): Outcome => {
    const cell = cellOf(raw, column);
    if (isBlank(cell)) return 'blank';
    const decoded = kindOf(tab, column).fromCell(cell, words(tab.key, column));
    return decoded.ok ? { value: decoded.value } : { fault: decoded.fault };
  };
  const outcomeOf = (column: string): Outcome => {
    const before = known.get(column);
    if (before !== undefined) return before;
    const outcome = decode(column);
    known.set(column, outcome);
    return outcome;
  };
  const valueOf = (column: string): unknown => {
    const outcome = outcomeOf(column);
    return typeof outcome === 'object' && 'value' in outcome ? outcome.value : undefined;
  };
  const columns = columnKeys(tab);
  const $: RowMeta = {
    at: raw.at,
    get cells() {
      return raw.cells;
    },
    get faults() {
      return Object.fromEntries(
        columns.flatMap((column) => {
          const outcome = outcomeOf(column);
          return typeof outcome === 'object' && 'fault' in outcome ? [[column, outcome.fault] as const] : [];
        }),
      );
    },
    get voided() {
      return 'voided' in tab.columns && valueOf('voided') === 'yes';
    },
    get sound() {
      return columns.every((column) => kindOf(tab, column).optional || valueOf(column) !== undefined);
    },
    get version() {
      return hashOf(JSON.stringify(columns.map((column) => cellOf(raw, column))));
    },
  };
  return Object.create(prototypeOf(tab), {
    $: { value: $, enumerable: true },
    [VALUE_OF]: { value: valueOf },
  }) as Loose<AnyTab>;
};

const VALUE_OF = Symbol('valueOf');
const prototypes = new Map<string, object>();

/** One getter a column, shared by all rows of a tab. */
const prototypeOf = (tab: AnyTab): object => {
  const made = prototypes.get(tab.key);
  if (made) return made;
  const prototype = {};
  for (const column of columnKeys(tab))
    Object.defineProperty(prototype, column, {
      enumerable: true,
      get(this: { [VALUE_OF]: (column: string) => unknown }) {
        return this[VALUE_OF](column);
      },
    });
  prototypes.set(tab.key, prototype);
  return prototype;
};

const views = new WeakMap<RawRow, Loose<AnyTab>>();

/** The typed view of a row, the same one for the same row. What it says does not hang on the language: labels are read in all. */
export const viewOf = (tab: AnyTab, raw: RawRow, words: WordsOf): Loose<AnyTab> => {
  const made = views.get(raw);
  if (made) return made;
  const view = createView(tab, raw, words);
  views.set(raw, view);
  return view;
};

/** A row's id as it counts: an address in capitals, or an option in another language, is the same one. */
export const idOf = (tab: AnyTab, row: Loose<AnyTab>): string =>
  String((row as Readonly<Record<string, Cell | undefined>>)[tab.id] ?? row.$.cells[tab.id] ?? '').trim();
