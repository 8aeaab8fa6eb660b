import { columnarRow, type RawRow } from '../../core/raw-row';
import { type Book, createBook } from '../../core/book';
import { type Cell, isBlank } from '../../core/cell';
import { type AnyTab, columnKeys, type WorkbookKind } from '../../core/tab';
import { settings, settingsOf } from '../../features/settings/tab';
import { staff } from '../../features/staff/tab';
import type { DataFilter, Spreadsheet, ValuesAnswer, ValuesQuery } from '../api';
import type { Ports } from '../ports';
import { allTabs } from '../registry';
import { wordsIn, wordsOf, type Words } from '../words';
import { parseColumnRange } from './a1';
import { columnKeyOf } from './column-metadata';
import { headerFault } from './header';
import { journalFilter, type JournalWindow, readJournal } from './journal-window';
import { WorkbookFault } from './problems';

/** Where a tab's columns stand, and how far down it goes. */
export interface Layout {
  readonly tab: AnyTab;
  readonly title: string;
  readonly columns: Readonly<Record<string, number>>;
  /** Labels as they stand in row 1. */
  readonly labels: Readonly<Record<string, string>>;
  /** Rows of the grid, blank ones too. */
  readonly gridRows: number;
  /** Index of the last row with anything in a column of ours. */
  readonly lastRow: number;
}

/** Everything one read brought: what a decision is made on. */
export interface Snapshot {
  readonly book: Book;
  readonly layouts: ReadonlyMap<string, Layout>;
  readonly journal: JournalWindow;
  readonly words: Words;
  /** Values of tabs that were asked for by a filter of the caller's own, as ranges. */
  readonly extra: readonly {
    readonly key: string;
    readonly range: string;
    readonly values: readonly (readonly Cell[])[];
  }[];
  /** What there is beside values, where it was asked for. */
  readonly structure?: Spreadsheet;
}

const filtersOf = (tab: AnyTab): DataFilter[] =>
  columnKeys(tab).map((column) => ({
    developerMetadataLookup: {
      metadataKey: columnKeyOf(tab, column),
      visibility: 'DOCUMENT',
      metadataLocation: { sheetId: tab.sheetId },
      locationMatchingStrategy: 'INTERSECTING_LOCATION',
    },
  }));

/** The one request that an operation reads with: a filter a column, and the newest rows of the journal. */
export const valuesQuery = (tabs: readonly AnyTab[], extra: readonly DataFilter[] = []): ValuesQuery => ({
  dataFilters: [journalFilter(), ...tabs.flatMap(filtersOf), ...extra],
  majorDimension: 'COLUMNS',
  valueRenderOption: 'UNFORMATTED_VALUE',
  dateTimeRenderOption: 'SERIAL_NUMBER',
});

type Range = NonNullable<ValuesAnswer['valueRanges']>[number]['valueRange'];

/** What a filter asked for, in a word: a metadata key, or the sheet and first column of a range. */
export const filterKey = ({ developerMetadataLookup, gridRange }: DataFilter): string =>
  developerMetadataLookup?.metadataKey ??
  [gridRange?.sheetId, gridRange?.startRowIndex, gridRange?.startColumnIndex]
    .map((part) => part ?? 0)
    .join(':');

/** The ranges of an answer by what was asked for. */
const sortRanges = (answer: ValuesAnswer): ReadonlyMap<string, readonly Range[]> => {
  const found = new Map<string, Range[]>();
  for (const { valueRange, dataFilters } of answer.valueRanges ?? [])
    for (const filter of dataFilters) {
      const key = filterKey(filter);
      const ranges = found.get(key) ?? [];
      if (!ranges.some(({ range }) => range === valueRange.range)) ranges.push(valueRange);
      found.set(key, ranges);
    }
  return found;
};

const readTab = (
  tab: AnyTab,
  ranges: ReadonlyMap<string, readonly Range[]>,
): { layout: Layout; rows: readonly RawRow[] } => {
  const columns: Record<string, number> = {};
  const labels: Record<string, string> = {};
  const values: Record<string, readonly Cell[]> = {};
  let title = '';
  let gridRows = 0;
  let length = 1;
  for (const column of columnKeys(tab)) {
    const [range, second] = ranges.get(columnKeyOf(tab, column)) ?? [];
    if (!range) throw new WorkbookFault('columnMissing', { tab: tab.key, column });
    if (second) throw new WorkbookFault('columnTwice', { tab: tab.key, column });
    const place = parseColumnRange(range.range);
    title = place.title;
    gridRows = Math.max(gridRows, place.rows);
    columns[column] = place.column;
    const cells = range.values?.[0] ?? [];
    values[column] = cells;
    labels[column] = String(cells[0] ?? '');
    length = Math.max(length, cells.length);
  }
  const rows: RawRow[] = [];
  let lastRow = 0;
  const keys = columnKeys(tab);
  // The key is nearly always there, so that few cells have to be looked at to see that a row is not blank.
  const byLikelihood = [tab.id, ...keys];
  for (let at = 1; at < length; at++) {
    if (byLikelihood.every((column) => isBlank(values[column]?.[at]))) continue;
    lastRow = at;
    rows.push(columnarRow(at, values, keys));
  }
  return { layout: { tab, title, columns, labels, gridRows, lastRow }, rows };
};

/** Settings and staff are read with everything: who it is, what they may do, and in which language they are told. */
const ALWAYS: readonly AnyTab[] = [settings, staff];

export const tabsToRead = (tabs: readonly AnyTab[]): readonly AnyTab[] =>
  allTabs.filter((tab) => ALWAYS.includes(tab) || tabs.includes(tab));

export interface Wanted {
  readonly tabs: readonly AnyTab[];
  /** Tabs of the other workbook are left out, instead of being missed. */
  readonly anyWorkbook?: boolean;
}

/** Makes of an answer what decisions need. Throws a `WorkbookFault` when labels, kinds and metadata contradict each other. */
export const createSnapshot = (
  answer: ValuesAnswer,
  { tabs: wanted, anyWorkbook = false }: Wanted,
): Snapshot => {
  const ranges = sortRanges(answer);
  const tables = new Map<string, readonly RawRow[]>();
  const layouts = new Map<string, Layout>();
  let kind: WorkbookKind | undefined;
  for (const tab of tabsToRead(wanted)) {
    // The settings, which come first, say which workbook this is.
    if (kind !== undefined && !tab.workbooks.includes(kind)) {
      if (anyWorkbook) continue;
      throw new WorkbookFault('otherWorkbook', { tab: tab.key });
    }
    const { layout, rows } = readTab(tab, ranges);
    const fault = headerFault(layout);
    if (fault !== undefined) throw new WorkbookFault('columnContradiction', { tab: tab.key, column: fault });
    tables.set(tab.key, rows);
    layouts.set(tab.key, layout);
    kind ??= settingsOf(createBook(tables, wordsOf('id'), allTabs)).workbook;
  }
  const journalRange = ranges.get(filterKey(journalFilter()))?.[0];
  const title = journalRange ? parseColumnRange(journalRange.range.replace(/:.*$/, '')).title : '';
  const window = readJournal(journalRange?.values ?? [], title);
  if (!window) throw new WorkbookFault('journalMoved', { tab: 'journal' });
  const language = settingsOf(createBook(tables, wordsOf('id'), allTabs)).language;
  const known = new Set(
    [...tabsToRead(wanted)].flatMap((tab) => columnKeys(tab).map((c) => columnKeyOf(tab, c))),
  );
  const extra = [...ranges]
    .filter(([key]) => key !== filterKey(journalFilter()) && !known.has(key))
    .flatMap(([key, found]) => found.map(({ range, values = [] }) => ({ key, range, values })));
  return {
    book: createBook(tables, wordsOf(language), allTabs),
    layouts,
    journal: window,
    words: wordsIn(language),
    extra,
  };
};

export const readSnapshot = (ports: Ports, wanted: Wanted, extra: readonly DataFilter[] = []): Snapshot =>
  createSnapshot(ports.sheets.readValues(valuesQuery(tabsToRead(wanted.tabs), extra)), wanted);
