import { type AnyTab, columnKeys } from '../../core/tab';
import type { DataFilter, ValuesAnswer, ValuesQuery } from '../api';
import { columnKeyOf } from './column-metadata';

/** What has some metadata on a tab's own sheet: a duplicated tab has the same keys. */
export const keyFilter = ({ sheetId }: AnyTab, metadataKey: string): DataFilter => ({
  developerMetadataLookup: {
    metadataKey,
    visibility: 'DOCUMENT',
    metadataLocation: { sheetId },
    locationMatchingStrategy: 'INTERSECTING_LOCATION',
  },
});

/** Asks for one column, wherever it was dragged. */
export const columnFilter = (tab: AnyTab, column: string): DataFilter =>
  keyFilter(tab, columnKeyOf(tab, column));

export const filtersOf = (tab: AnyTab): DataFilter[] =>
  columnKeys(tab).map((column) => columnFilter(tab, column));

export const queryOf = (dataFilters: DataFilter[]): ValuesQuery => ({
  dataFilters,
  majorDimension: 'COLUMNS',
  valueRenderOption: 'UNFORMATTED_VALUE',
  dateTimeRenderOption: 'SERIAL_NUMBER',
});

/** One range of an answer with what it was asked for. */
export type Match = NonNullable<ValuesAnswer['valueRanges']>[number];
export type Range = Match['valueRange'];

/** What a filter asked for, in a word: a metadata key, or the sheet and first row and column of a range. */
export const filterKey = ({ developerMetadataLookup, gridRange }: DataFilter): string =>
  developerMetadataLookup?.metadataKey ??
  [gridRange?.sheetId, gridRange?.startRowIndex, gridRange?.startColumnIndex]
    .map((part) => part ?? 0)
    .join(':');

/** The ranges of an answer by what was asked for. */
export const sortRanges = (answer: ValuesAnswer): ReadonlyMap<string, readonly Range[]> => {
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
