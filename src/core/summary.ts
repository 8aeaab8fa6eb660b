import type { Book } from './book';
import type { Context } from './context';
import type { AnyTab } from './tab';
import type { Params } from './words';

/** One of the summary's own texts, to be said in the workbook's language. */
export interface SummaryText<Text extends string = string> {
  readonly text: Text;
  readonly params?: Params;
}

export type SummaryCell<Text extends string = string> = string | number | undefined | SummaryText<Text>;

/** One generated tab of figures. */
export interface SummaryTable<Column extends string = string, Text extends string = string> {
  /** What the tab is about, `PRG-001`: it finds its tab again by this. Empty where the summary has one table only. */
  readonly subject: string;
  readonly name: string;
  /** What has to be known to read the figures; stands beside "per tanggal". */
  readonly note?: SummaryText<Text>;
  readonly rows: readonly Readonly<Record<Column, SummaryCell<Text>>>[];
}

/** How a column of figures is shown. */
export type SummaryFormat = 'text' | 'count' | 'jp' | 'percent' | 'day' | 'month' | 'time';

/** A chart of a summary's one table, for the dashboard. Names and titles of axes are texts of the summary. */
export interface SummaryChart<Column extends string = string, Text extends string = string> {
  readonly key: string;
  readonly type: 'column' | 'line';
  readonly title: Text;
  /** What the values are of, along the bottom, and what they count, along the side. */
  readonly along: Text;
  readonly up: Text;
  readonly domain: Column;
  readonly series: readonly Column[];
}

export interface Summary<
  Key extends string = string,
  Column extends string = string,
  Text extends string = string,
> {
  readonly key: Key;
  /** Title, in English. */
  readonly title: string;
  readonly reads: readonly AnyTab[];
  readonly columns: Readonly<Record<Column, SummaryFormat>>;
  /** What it says beside its title and its columns, in English. */
  readonly texts?: Readonly<Record<Text, string>>;
  readonly charts?: readonly SummaryChart<NoInfer<Column>, NoInfer<Text>>[];
  /** True for the tab that shows the charts of all summaries. */
  readonly showsCharts?: boolean;
  tables(book: Book, context: Context): readonly SummaryTable<NoInfer<Column>, NoInfer<Text>>[];
}

/** Declares a summary: its columns in order, and the tables of figures that it makes of the book. */
export const defineSummary = <
  const Key extends string,
  const Column extends string,
  const Text extends string = never,
>(
  summary: Summary<Key, Column, Text>,
): Summary<Key, Column, Text> => summary;
