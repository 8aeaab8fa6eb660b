import { openDraft } from '../draft/draft';
import { numericId } from '../draft/numeric-id';
import { checkGridSize } from '../draft/grid-size';
import { ApiError, invalid } from '../errors';
import { select } from '../fields/select';
import { adoptMetadata, adoptSheet } from '../model/adopt-sheet';
import { printSheetProperties } from '../model/print-properties';
import { finish } from '../requests/apply-batch';
import { insertSheet } from '../requests/insert-sheet';
import { freeTitle } from '../requests/sheet-title';
import { readMessage } from '../schema/read-message';
import { answerMask, type Call, workbookOf } from './call';

/** Copies a tab into a workbook, that of its own or another, as its last: `Copy of …` (documented). */
export function copySheetTo(call: Call): unknown {
  const body = readMessage<{ destinationSpreadsheetId?: string }>(
    'CopySheetToAnotherSpreadsheetRequest',
    call.body,
  );
  const source = workbookOf(call);
  const mask = answerMask(call, 'SheetProperties');
  const sourceId = Number(call.path.sheetId);
  const sheet = source.sheets.find(({ properties }) => properties.sheetId === sourceId);
  if (sheet === undefined)
    throw new ApiError('NOT_FOUND', `The sheet (${call.path.sheetId ?? ''}) does not exist.`);
  if (body.destinationSpreadsheetId === undefined)
    throw invalid('Must specify a destination spreadsheet ID.');
  const path = { spreadsheetId: body.destinationSpreadsheetId };
  const target = workbookOf({ ...call, path });
  const draft = openDraft(target, call.context);
  checkGridSize(draft.book, sheet.rowCount, sheet.columnCount);
  const ids = new Set(target.sheets.map(({ properties }) => properties.sheetId));
  const sheetId = numericId(call.context.newId, (id) => ids.has(id));
  const stem = `Copy of ${sheet.properties.title ?? ''}`;
  const title = freeTitle(draft, (n) => (n === 1 ? stem : `${stem} ${n}`), 1);
  const copy = adoptSheet(draft, source, sheet, sheetId, title);
  const index = insertSheet(draft, copy);
  adoptMetadata(draft, source, sourceId, sheetId);
  call.store.put(finish(draft.book, call.context.now));
  return select(printSheetProperties(copy, index), mask);
}
