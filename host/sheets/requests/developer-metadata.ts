import { type Draft, ownList, sheetIn } from '../draft/draft';
import { numericId } from '../draft/numeric-id';
import { invalid } from '../errors';
import { assign, requestMask } from '../fields/assign';
import { metadataOf } from '../metadata/data-filter';
import { printMetadata } from '../metadata/location';
import { limits } from '../model/limits';
import type { DeveloperMetadata, Requests } from '../schema/message';
import { stretchOf } from './dimension-range';

type Location = NonNullable<DeveloperMetadata['location']>;

/** The place as it is kept; metadata may hang on the spreadsheet, a sheet, one row or one column (documented). */
function storedLocation(draft: Draft, given: Location | undefined): Location {
  const named = [given?.spreadsheet, given?.sheetId, given?.dimensionRange].filter(
    (part) => part !== undefined,
  );
  if (given === undefined || named.length !== 1)
    throw invalid('Must specify exactly one location for developer metadata.');
  if (given.spreadsheet !== undefined) return { locationType: 'SPREADSHEET', spreadsheet: true };
  if (given.sheetId !== undefined) {
    sheetIn(draft, given.sheetId, 'sheet');
    return { locationType: 'SHEET', sheetId: given.sheetId };
  }
  const { sheetId, dimension, start, end } = stretchOf(draft, given.dimensionRange);
  if (end - start !== 1)
    throw invalid('Developer metadata can only be associated with a single row or column.');
  return {
    locationType: dimension === 'ROWS' ? 'ROW' : 'COLUMN',
    dimensionRange: { sheetId, dimension, startIndex: start, endIndex: end },
  };
}

function checkSize(entries: readonly DeveloperMetadata[], draft: Draft): void {
  const sizes = new Map<number | undefined, number>();
  for (const { metadataKey = '', metadataValue = '', location } of entries) {
    const at = location?.sheetId ?? location?.dimensionRange?.sheetId;
    sizes.set(at, (sizes.get(at) ?? 0) + metadataKey.length + metadataValue.length);
  }
  for (const [at, size] of sizes) {
    if (size > limits.metadataCharacters) {
      const where = at === undefined ? `spreadsheet ${draft.book.spreadsheetId}` : `sheet ${at}`;
      throw invalid(
        `Developer metadata of ${where} exceeds the limit of ${limits.metadataCharacters} characters.`,
      );
    }
  }
}

/** Makes metadata, under an id of the caller's choice or a fresh one; an id in use is refused (documented). */
export function createDeveloperMetadata(
  draft: Draft,
  request: NonNullable<Requests['createDeveloperMetadata']>,
): object {
  const given = request.developerMetadata ?? {};
  if (given.metadataKey === undefined || given.metadataKey === '')
    throw invalid('Must specify a metadata key.');
  if (given.visibility === undefined || given.visibility.endsWith('_UNSPECIFIED')) {
    throw invalid('Must specify a metadata visibility.');
  }
  const inUse = (id: number): boolean => draft.book.metadata.some(({ metadataId }) => metadataId === id);
  if (given.metadataId !== undefined && given.metadataId <= 0)
    throw invalid(`Invalid metadata id: ${given.metadataId}`);
  if (given.metadataId !== undefined && inUse(given.metadataId)) {
    throw invalid(
      `Cannot add developer metadata with ID [${given.metadataId}] because developer metadata with that ID already exists.`,
    );
  }
  const entry: DeveloperMetadata = {
    metadataId: given.metadataId ?? numericId(draft.context.newId, inUse),
    metadataKey: given.metadataKey,
    ...(given.metadataValue === undefined || given.metadataValue === ''
      ? {}
      : { metadataValue: given.metadataValue }),
    location: storedLocation(draft, given.location),
    visibility: given.visibility,
  };
  const entries = ownList(draft, draft.book.metadata);
  entries.push(entry);
  draft.book.metadata = entries;
  checkSize(entries, draft);
  return { developerMetadata: printMetadata(entry) };
}

/** Changes the metadata that the filters find: key, value, place, visibility. */
export function updateDeveloperMetadata(
  draft: Draft,
  request: NonNullable<Requests['updateDeveloperMetadata']>,
): object {
  const mask = requestMask('DeveloperMetadata', request.fields);
  const found = new Set((request.dataFilters ?? []).flatMap((filter) => metadataOf(draft.book, filter)));
  const updated: DeveloperMetadata[] = [];
  draft.book.metadata = draft.book.metadata.map((entry) => {
    if (!found.has(entry)) return entry;
    const wanted = assign(entry, request.developerMetadata, mask) ?? {};
    const changed = {
      ...wanted,
      ...(entry.metadataId === undefined ? {} : { metadataId: entry.metadataId }),
    };
    if (wanted.location !== entry.location) changed.location = storedLocation(draft, wanted.location);
    updated.push(changed);
    return changed;
  });
  checkSize(draft.book.metadata, draft);
  return { developerMetadata: updated.map(printMetadata) };
}

/** Deletes the metadata that the filter finds, and answers what it was. */
export function deleteDeveloperMetadata(
  draft: Draft,
  request: NonNullable<Requests['deleteDeveloperMetadata']>,
): object {
  const found = new Set(metadataOf(draft.book, request.dataFilter ?? {}));
  draft.book.metadata = draft.book.metadata.filter((entry) => !found.has(entry));
  return found.size === 0 ? {} : { deletedDeveloperMetadata: [...found].map(printMetadata) };
}
