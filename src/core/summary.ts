import type { Book } from './book';
import type { Context } from './context';
import type { AnyTab } from './tab';

export type SummaryCell = string | number | undefined;

/** One generated tab of figures. */
export interface SummaryTable<Column extends string = string> {
  /** What the tab is about, `PRG-001`: it finds its tab again by this. Empty where the summary has one table only. */
  readonly subject: string;
  readonly name: string;
  readonly rows: readonly Readonly<Record<Column, SummaryCell>>[];
}

/** How a column of figures is shown. */
export type SummaryFormat = 'text' | 'count' | 'jp' | 'percent' | 'day' | 'time';

export interface Summary<Key extends string = string, Column extends string = string> {
  readonly key: Key;
  /** Title, in English. */
  readonly title: string;
  readonly reads: readonly AnyTab[];
  readonly columns: Readonly<Record<Column, SummaryFormat>>;
  tables(book: Book, context: Context): readonly SummaryTable<Column>[];
}

/** Declares a summary: its columns in order, and the tables of figures that it makes of the book. */
export const defineSummary = <const Key extends string, const Column extends string>(
  summary: Summary<Key, Column>,
): Summary<Key, Column> => summary;
