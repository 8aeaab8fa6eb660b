import { type Draft, sheetIn } from '../draft/draft';
import { invalid } from '../errors';
import type { Requests } from '../schema/message';

/** Deletes a tab with its named ranges and metadata; the last visible one stays. */
export function deleteSheet(draft: Draft, request: NonNullable<Requests['deleteSheet']>): undefined {
  const { sheetId = 0 } = request;
  const sheet = sheetIn(draft, sheetId, 'sheet');
  const rest = draft.book.sheets.filter((other) => other !== sheet);
  if (rest.length === 0) throw invalid("You can't remove all the sheets in a document.");
  if (rest.every(({ properties }) => properties.hidden === true)) {
    throw invalid("You can't remove all the visible sheets in a document.");
  }
  draft.book.sheets = rest;
  draft.book.namedRanges = draft.book.namedRanges.filter(({ range }) => (range?.sheetId ?? 0) !== sheetId);
  draft.book.metadata = draft.book.metadata.filter(
    ({ location }) => location?.sheetId !== sheetId && (location?.dimensionRange?.sheetId ?? -1) !== sheetId,
  );
}
