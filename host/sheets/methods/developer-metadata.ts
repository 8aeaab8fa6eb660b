import { ApiError, invalid } from '../errors';
import { select } from '../fields/select';
import { metadataOf } from '../metadata/data-filter';
import { printMetadata } from '../metadata/location';
import type { DataFilter } from '../schema/message';
import { readMessage } from '../schema/read-message';
import { answerMask, type Call, workbookOf } from './call';

export function getDeveloperMetadata(call: Call): unknown {
  const book = workbookOf(call);
  const mask = answerMask(call, 'DeveloperMetadata');
  const text = call.path.metadataId ?? '';
  if (!/^-?\d+$/.test(text)) throw invalid(`Invalid value at 'metadata_id' (TYPE_INT32), "${text}"`);
  const entry = book.metadata.find(({ metadataId }) => metadataId === Number(text));
  if (entry === undefined) {
    throw new ApiError('NOT_FOUND', `No developer metadata with metadata ID "${text}" exists.`);
  }
  return select(printMetadata(entry), mask);
}

/** Finds metadata by filters; what several filters find comes once, with all of them. */
export function searchDeveloperMetadata(call: Call): unknown {
  const book = workbookOf(call);
  const { dataFilters = [] } = readMessage<{ dataFilters?: readonly DataFilter[] }>(
    'SearchDeveloperMetadataRequest',
    call.body,
  );
  const mask = answerMask(call, 'SearchDeveloperMetadataResponse');
  const matched = new Map<object, { developerMetadata: object; dataFilters: DataFilter[] }>();
  for (const filter of dataFilters) {
    for (const entry of metadataOf(book, filter)) {
      const known = matched.get(entry);
      if (known === undefined)
        matched.set(entry, { developerMetadata: printMetadata(entry), dataFilters: [filter] });
      else known.dataFilters.push(filter);
    }
  }
  return select(matched.size === 0 ? {} : { matchedDeveloperMetadata: [...matched.values()] }, mask);
}
