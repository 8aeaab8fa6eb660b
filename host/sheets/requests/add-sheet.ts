import type { Draft } from '../draft/draft';
import { checkGridSize } from '../draft/grid-size';
import { numericId } from '../draft/numeric-id';
import { invalid } from '../errors';
import { withPair } from '../format/paired-colors';
import { newSheet } from '../model/new-sheet';
import { printSheetProperties } from '../model/print-properties';
import type { Requests } from '../schema/message';
import { checkFrozen } from './check-frozen';
import { insertSheet } from './insert-sheet';
import { checkSheetId, checkTitle, freeTitle } from './sheet-title';

/** Adds a tab; id and title may be the caller's own and must then be free. */
export function addSheet(draft: Draft, request: NonNullable<Requests['addSheet']>): object {
  const given = request.properties ?? {};
  if (
    given.sheetType !== undefined &&
    given.sheetType !== 'GRID' &&
    given.sheetType !== 'SHEET_TYPE_UNSPECIFIED'
  ) {
    throw invalid(`Sheets of type ${given.sheetType} are not supported by this host.`);
  }
  const ids = draft.book.sheets.map(({ properties }) => properties.sheetId);
  if (given.sheetId !== undefined) checkSheetId(draft, given.sheetId);
  const sheetId = given.sheetId ?? numericId(draft.context.newId, (id) => ids.includes(id));
  if (given.title !== undefined) checkTitle(draft, given.title);
  const title = given.title ?? freeTitle(draft, (n) => `Sheet${n}`, draft.book.sheets.length + 1);
  const sheet = newSheet({ ...withPair(given, 'tabColor'), sheetId, title });
  if (sheet.rowCount < 1 || sheet.columnCount < 1)
    throw invalid('A sheet must have at least one row and one column.');
  checkFrozen(sheet);
  checkGridSize(draft.book, sheet.rowCount, sheet.columnCount);
  const index = insertSheet(draft, sheet, given.index);
  return { properties: printSheetProperties(sheet, index) };
}
