import { invalid } from '../errors';
import type { Workbook } from '../model/workbook';
import { type FoundRange, findRange, sheetById, within } from '../range/find-range';
import type { DataFilter, DeveloperMetadata, GridRange } from '../schema/message';
import { locationRange } from './location';
import { checkLookup, matches } from './match';

function onSheet(book: Workbook, range: GridRange): FoundRange {
  const sheet = sheetById(book, range.sheetId ?? 0);
  if (sheet === undefined) throw invalid(`No grid with id: ${range.sheetId ?? 0}`);
  return within(sheet, range);
}

/** The entries that a lookup finds, in the order in which they were made. */
function entriesOf(book: Workbook, filter: DataFilter): readonly DeveloperMetadata[] {
  const lookup = filter.developerMetadataLookup;
  if (lookup === undefined) return [];
  checkLookup(lookup);
  return book.metadata.filter((entry) => matches(book, entry, lookup));
}

/** Refuses a filter that says nothing, or more than one thing. */
function checkFilter(filter: DataFilter): void {
  const given = [filter.a1Range, filter.gridRange, filter.developerMetadataLookup].filter(
    (part) => part !== undefined,
  );
  if (given.length !== 1)
    throw invalid(
      'Must specify exactly one of a1Range, gridRange and developerMetadataLookup in a data filter.',
    );
}

/** The ranges that a data filter finds; metadata of the spreadsheet itself has none. */
export function rangesOf(book: Workbook, filter: DataFilter): readonly FoundRange[] {
  checkFilter(filter);
  if (filter.a1Range !== undefined) return [findRange(book, filter.a1Range)];
  if (filter.gridRange !== undefined) return [onSheet(book, filter.gridRange)];
  return entriesOf(book, filter)
    .map((entry) => entry.location && locationRange(entry.location))
    .filter((range) => range !== undefined)
    .map((range) => onSheet(book, range));
}

/** The metadata that a data filter finds: by lookup, or all that lies within a range. */
export function metadataOf(book: Workbook, filter: DataFilter): readonly DeveloperMetadata[] {
  checkFilter(filter);
  if (filter.developerMetadataLookup !== undefined) return entriesOf(book, filter);
  const [found] = rangesOf(book, filter);
  if (found === undefined) return [];
  return book.metadata.filter((entry) => liesIn(book, entry, found));
}

/** Whether an entry is associated with cells of the range only (documented: DataFilter). */
function liesIn(book: Workbook, entry: DeveloperMetadata, { sheet, area }: FoundRange): boolean {
  const range = entry.location && locationRange(entry.location);
  if (range === undefined || (range.sheetId ?? 0) !== sheet.properties.sheetId) return false;
  const place = onSheet(book, range).area;
  const rows = place.top >= area.top && place.bottom <= area.bottom;
  const columns = place.left >= area.left && place.right <= area.right;
  if (entry.location?.locationType === 'ROW') return rows;
  return entry.location?.locationType === 'COLUMN' ? columns : rows && columns;
}
