import { type AnyTab, columnKeys } from '../../core/tab';
import type { DataFilter, ValuesAnswer } from '../api';
import type { Ports } from '../ports';
import { apartKeyOf, columnKeyOf } from './column-metadata';
import { columnFilter, filtersOf, keyFilter, type Match, queryOf, sortRanges } from './filters';
import { journalFilter } from './journal-window';
import { WorkbookFault } from './problems';
import { kindIn } from './read-tab';
import { newestIn, readPortions, type Sought } from './portions';

const TRIES = 3;
/** Where columns stand and how far down their tabs go, without a cell. */
const PLACES = 'valueRanges(valueRange(range),dataFilters)';

/** Columns that a request for their usual keys did not find: their tabs are read apart, or they are not there at all. */
const missingIn = (answer: ValuesAnswer, tabs: readonly AnyTab[]) => {
  const ranges = sortRanges(answer);
  const kind = kindIn(ranges);
  return tabs
    .filter(({ workbooks }) => workbooks.includes(kind))
    .flatMap((tab) =>
      columnKeys(tab)
        .filter((column) => !ranges.has(columnKeyOf(tab, column)))
        .map((column) => ({ tab, column })),
    );
};

type Missing = ReturnType<typeof missingIn>;

/** Asks where missing columns are, by both of their keys: a commit may have changed them since. */
const seek = (ports: Ports, missing: Missing): readonly Sought[] => {
  const filters = missing.flatMap(({ tab, column }) => [
    keyFilter(tab, apartKeyOf(tab, column)),
    columnFilter(tab, column),
  ]);
  const places = sortRanges(ports.sheets.readValues(queryOf(filters), PLACES));
  return missing.flatMap(({ tab, column }) =>
    [apartKeyOf(tab, column), columnKeyOf(tab, column)]
      .flatMap((key) => places.get(key) ?? [])
      .map(({ range }) => ({ tab, column, range })),
  );
};

/** Columns that were read apart, in portions, by their tab. */
export type Apart = ReadonlyMap<string, readonly string[]>;

const apartIn = (sought: readonly Sought[]): Apart =>
  new Map(
    sought.map(({ tab }) => [
      tab.key,
      sought.filter((column) => column.tab === tab).map(({ column }) => column),
    ]),
  );

/** A column's range as the one request would have brought it. */
const matchOf = ({ tab, column, range }: Sought, values: Match['valueRange']['values']): Match => ({
  valueRange: { range, ...(values ? { values } : {}) },
  dataFilters: [columnFilter(tab, column)],
});

/**
 * Reads in one request: a filter a column, and the newest rows of the journal. Columns of large tabs have other keys and
 * are not in its answer; where they are is asked next, and then their rows are read in portions of the advised size, the
 * last one with the journal again. When a commit came in between, or a row at a seam or a header is not what it was (hands
 * in the sheet take part in no protocol), all of it is read again.
 */
export const readAnswer = (
  ports: Ports,
  tabs: readonly AnyTab[],
  extra: readonly DataFilter[],
  atOnce: readonly AnyTab[],
): { readonly answer: ValuesAnswer; readonly apart: Apart } => {
  for (let attempt = 0; attempt < TRIES; attempt++) {
    const answer = ports.sheets.readValues(
      queryOf([journalFilter(), ...atOnce.flatMap(filtersOf), ...extra]),
    );
    const missing = missingIn(answer, tabs);
    if (missing.length === 0) return { answer, apart: new Map() };
    const sought = seek(ports, missing);
    const portions = readPortions(ports, sought, newestIn(answer));
    if (!portions) continue;
    const read = sought.map((column, n) => matchOf(column, portions[n]));
    return {
      answer: { valueRanges: [...(answer.valueRanges ?? []), ...read] },
      apart: apartIn(sought),
    };
  }
  throw new WorkbookFault('changing');
};
