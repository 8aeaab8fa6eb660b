import type { RawRow } from '../../core/raw-row';
import { type Book, createBook } from '../../core/book';
import type { Cell } from '../../core/cell';
import { type AnyTab, columnKeys } from '../../core/tab';
import { settings, settingsOf } from '../../features/settings/tab';
import { staff } from '../../features/staff/tab';
import type { DataFilter, Spreadsheet, ValuesAnswer } from '../api';
import type { Ports } from '../ports';
import { allTabs } from '../registry';
import { wordsIn, wordsOf, type Words } from '../words';
import { parseColumnRange } from './a1';
import { columnKeyOf } from './column-metadata';
import { filterKey, sortRanges } from './filters';
import { headerFault } from './header';
import { journalFilter, type JournalWindow, readJournal } from './journal-window';
import { WorkbookFault } from './problems';
import { type Apart, readAnswer } from './read-answer';
import { kindIn, type Layout, readTab } from './read-tab';
import { bytesOf } from './size';

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
  /** About how many bytes each tab has, by its key. */
  readonly bytes: ReadonlyMap<string, number>;
  readonly apart: Apart;
  /** What there is beside values, where it was asked for. */
  readonly structure?: Spreadsheet;
}

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
const createSnapshot = (
  answer: ValuesAnswer,
  apart: Apart,
  { tabs: wanted, anyWorkbook = false }: Wanted,
): Snapshot => {
  const ranges = sortRanges(answer);
  const tables = new Map<string, readonly RawRow[]>();
  const layouts = new Map<string, Layout>();
  const bytes = new Map<string, number>();
  const kind = kindIn(ranges);
  for (const tab of tabsToRead(wanted)) {
    if (!tab.workbooks.includes(kind)) {
      if (anyWorkbook) continue;
      throw new WorkbookFault('otherWorkbook', { tab: tab.key });
    }
    const { layout, rows } = readTab(tab, ranges);
    const fault = headerFault(layout);
    if (fault !== undefined) throw new WorkbookFault('columnContradiction', { tab: tab.key, column: fault });
    tables.set(tab.key, rows);
    layouts.set(tab.key, layout);
    bytes.set(tab.key, bytesOf(tab, ranges));
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
    bytes,
    apart,
  };
};

/** Reads what is wanted: in one request, or in as many as the size of the tabs makes necessary. */
export const readSnapshot = (
  ports: Ports,
  wanted: Wanted,
  extra: readonly DataFilter[] = [],
  /** Reads all but settings and staff in portions: when reading it all at once has just failed. */
  isLarge = false,
): Snapshot => {
  const tabs = tabsToRead(wanted.tabs);
  const { answer, apart } = readAnswer(ports, tabs, extra, isLarge ? ALWAYS : tabs);
  return createSnapshot(answer, apart, wanted);
};
