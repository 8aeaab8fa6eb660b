import { type Cell, isBlank } from './cell';
import { hashOf } from './hash';
import type { AnyKind, Fault } from './kind';
import { cellOf, type RawRow } from './raw-row';
import { type AnyTab, columnKeys, kindOf, type Row } from './tab';
import type { ColumnWords } from './words';

export type WordsOf = (tab: string, column: string) => ColumnWords;

/** What is known of a row beside its values. */
export interface RowMeta {
  readonly at: number;
  readonly cells: Readonly<Record<string, Cell>>;
  /** One cell, and how its value is wrong: to ask a row of 200,000 for all of them costs memory. */
  cell(column: string): Cell;
  fault(column: string): Fault | undefined;
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

/** Stands for a value that cannot be read, with why. */
class Unreadable {
  constructor(readonly fault: Fault) {}
}
/** Stands for a value that was not decoded yet: rows are many, and few of their cells are looked at. */
const UNREAD = Symbol('unread');

/** What all rows of a tab have in common. An execution starts cold, and may look at thousands of them: nothing is made twice. */
interface Shape {
  readonly tab: AnyTab;
  readonly columns: readonly string[];
  readonly places: ReadonlyMap<string, number>;
  /** As many times `UNREAD` as there are columns. */
  readonly unread: readonly unknown[];
  readonly kinds: readonly AnyKind[];
  readonly required: readonly number[];
  readonly voided: number;
  readonly View: new (meta: Meta) => { readonly $: Meta };
}

class Meta implements RowMeta {
  private readonly decoded: unknown[];
  private isSound: boolean | undefined;

  constructor(
    private readonly shape: Shape,
    private readonly raw: RawRow,
    private readonly words: WordsOf,
  ) {
    this.decoded = shape.unread.slice();
  }

  get at() {
    return this.raw.at;
  }
  get cells() {
    return this.raw.cells;
  }
  get version() {
    return hashOf(JSON.stringify(this.shape.columns.map((column) => cellOf(this.raw, column))));
  }
  get faults() {
    const faults: Record<string, Fault> = {};
    for (const column of this.shape.columns) {
      const fault = this.fault(column);
      if (fault) faults[column] = fault;
    }
    return faults;
  }
  cell(column: string) {
    return cellOf(this.raw, column);
  }
  fault(column: string) {
    const read = this.read(this.shape.places.get(column) ?? -1);
    return read instanceof Unreadable ? read.fault : undefined;
  }
  get voided() {
    return this.shape.voided >= 0 && this.value(this.shape.voided) === 'yes';
  }
  get sound() {
    return (this.isSound ??= this.shape.required.every((n) => this.value(n) !== undefined));
  }
  value(n: number): unknown {
    const read = this.read(n);
    return read instanceof Unreadable ? undefined : read;
  }
  private read(n: number): unknown {
    const known = this.decoded[n];
    return known === UNREAD ? (this.decoded[n] = this.decode(n)) : known;
  }
  private decode(n: number): unknown {
    const { shape, raw, words } = this;
    const column = shape.columns[n] ?? '';
    const cell = cellOf(raw, column);
    if (isBlank(cell)) return undefined;
    const decoded = shape.kinds[n]?.fromCell(cell, words(shape.tab.key, column));
    return decoded?.ok === false ? new Unreadable(decoded.fault) : decoded?.value;
  }
}

const shapes = new WeakMap<AnyTab, Shape>();

/** The class of a tab's rows: a getter a column, so that nothing is decoded before it is asked for. */
const viewClass = (columns: readonly string[]): Shape['View'] => {
  class View {
    constructor(readonly $: Meta) {}
  }
  columns.forEach((column, n) =>
    Object.defineProperty(View.prototype, column, {
      enumerable: true,
      get(this: View) {
        return this.$.value(n);
      },
    }),
  );
  return View;
};

const shapeOf = (tab: AnyTab): Shape => {
  const made = shapes.get(tab);
  if (made) return made;
  const columns = columnKeys(tab);
  const kinds = columns.map((column) => kindOf(tab, column));
  const shape: Shape = {
    tab,
    columns,
    places: new Map(columns.map((column, n) => [column, n])),
    unread: columns.map(() => UNREAD),
    kinds,
    required: columns.flatMap((_, n) => (kinds[n]?.optional === false ? [n] : [])),
    voided: columns.indexOf('voided'),
    View: viewClass(columns),
  };
  shapes.set(tab, shape);
  return shape;
};

const views = new WeakMap<RawRow, Loose<AnyTab>>();

/** The typed view of a row, the same one for the same row. What it says does not hang on the language: labels are read in all. */
export const viewOf = (tab: AnyTab, raw: RawRow, words: WordsOf): Loose<AnyTab> => {
  const made = views.get(raw);
  if (made) return made;
  const shape = shapeOf(tab);
  const view = new shape.View(new Meta(shape, raw, words)) as Loose<AnyTab>;
  views.set(raw, view);
  return view;
};

/** A row's id as it counts: an address in capitals, or an option in another language, is the same one. */
export const idOf = (tab: AnyTab, row: Loose<AnyTab>): string =>
  String((row as Readonly<Record<string, Cell | undefined>>)[tab.id] ?? row.$.cell(tab.id)).trim();
