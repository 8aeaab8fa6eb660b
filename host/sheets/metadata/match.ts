import { invalid } from '../errors';
import type { Workbook } from '../model/workbook';
import { areaOf, holds, meets } from '../range/area';
import { sheetById } from '../range/find-range';
import type { DeveloperMetadata, DeveloperMetadataLookup } from '../schema/message';
import { locationRange } from './location';

type Location = NonNullable<DeveloperMetadata['location']>;

/** Whether two places are the same one. */
function samePlace(a: Location, b: Location): boolean {
  if (a.spreadsheet === true || b.spreadsheet === true) return a.spreadsheet === b.spreadsheet;
  const x = a.dimensionRange;
  const y = b.dimensionRange;
  if (x === undefined || y === undefined) return x === y && (a.sheetId ?? 0) === (b.sheetId ?? 0);
  return (
    (x.sheetId ?? 0) === (y.sheetId ?? 0) &&
    x.dimension === y.dimension &&
    (x.startIndex ?? 0) === (y.startIndex ?? 0) &&
    x.endIndex === y.endIndex
  );
}

/** Whether a place shares something with another: the spreadsheet meets everything in it. */
function intersects(book: Workbook, at: Location, asked: Location): boolean {
  if (asked.spreadsheet === true || at.spreadsheet === true) return true;
  const here = locationRange(at);
  const there = locationRange(asked);
  if (here === undefined || there === undefined || (here.sheetId ?? 0) !== (there.sheetId ?? 0)) return false;
  const sheet = sheetById(book, here.sheetId ?? 0);
  if (sheet === undefined) return false;
  const a = areaOf(here, sheet);
  const b = areaOf(there, sheet);
  return meets(a, b) || holds(a, b);
}

/** Refuses a lookup that could not match as asked (documented: DeveloperMetadataLookup). */
export function checkLookup(lookup: DeveloperMetadataLookup): void {
  const { locationMatchingStrategy: strategy, metadataLocation, locationType } = lookup;
  if (strategy === 'INTERSECTING_LOCATION' && metadataLocation === undefined) {
    throw invalid('Cannot specify intersecting location matching strategy without a metadata location.');
  }
  if (metadataLocation !== undefined && locationType !== undefined && strategy === 'EXACT_LOCATION') {
    throw invalid('Cannot specify both a location type and an exact metadata location.');
  }
}

/** Whether an entry is one that a lookup asks for: every part that is set must fit. */
export function matches(book: Workbook, entry: DeveloperMetadata, lookup: DeveloperMetadataLookup): boolean {
  if (lookup.metadataId !== undefined && lookup.metadataId !== entry.metadataId) return false;
  if (lookup.metadataKey !== undefined && lookup.metadataKey !== entry.metadataKey) return false;
  if (lookup.metadataValue !== undefined && lookup.metadataValue !== entry.metadataValue) return false;
  if (isNamed(lookup.visibility) && lookup.visibility !== entry.visibility) return false;
  const at = entry.location ?? {};
  if (isNamed(lookup.locationType) && lookup.locationType !== at.locationType) return false;
  if (lookup.metadataLocation === undefined) return true;
  return lookup.locationMatchingStrategy === 'INTERSECTING_LOCATION'
    ? intersects(book, at, lookup.metadataLocation)
    : samePlace(at, lookup.metadataLocation);
}

const isNamed = (word: string | undefined): boolean => word !== undefined && !word.endsWith('_UNSPECIFIED');
