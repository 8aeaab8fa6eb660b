import { type Draft, sheetIn } from '../draft/draft';
import { checkGridSize } from '../draft/grid-size';
import { numericId } from '../draft/numeric-id';
import { adoptMetadata, adoptSheet } from '../model/adopt-sheet';
import { printSheetProperties } from '../model/print-properties';
import type { Requests } from '../schema/message';
import { insertSheet } from './insert-sheet';
import { checkSheetId, checkTitle, freeTitle } from './sheet-title';

/** Copies a tab within its workbook, with its metadata under fresh ids; first, unless an index says otherwise. */
export function duplicateSheet(draft: Draft, request: NonNullable<Requests['duplicateSheet']>): object {
  const { sourceSheetId = 0, insertSheetIndex = 0, newSheetId, newSheetName } = request;
  const source = sheetIn(draft, sourceSheetId, 'sheet');
  if (newSheetId !== undefined) checkSheetId(draft, newSheetId);
  if (newSheetName !== undefined) checkTitle(draft, newSheetName);
  checkGridSize(draft.book, source.rowCount, source.columnCount);
  const ids = draft.book.sheets.map(({ properties }) => properties.sheetId);
  const sheetId = newSheetId ?? numericId(draft.context.newId, (id) => ids.includes(id));
  const stem = `Copy of ${source.properties.title ?? ''}`;
  const title = newSheetName ?? freeTitle(draft, (n) => (n === 1 ? stem : `${stem} ${n}`), 1);
  const copy = adoptSheet(draft, draft.book, source, sheetId, title);
  const index = insertSheet(draft, copy, insertSheetIndex);
  adoptMetadata(draft, draft.book, sourceSheetId, sheetId);
  return { properties: printSheetProperties(copy, index) };
}
