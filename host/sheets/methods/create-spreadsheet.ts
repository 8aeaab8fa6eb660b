import { openDraft } from '../draft/draft';
import { named } from '../errors';
import { everything } from '../fields/parse-mask';
import { select } from '../fields/select';
import { newWorkbook } from '../model/new-workbook';
import { printSpreadsheet } from '../model/print-spreadsheet';
import type { Workbook } from '../model/workbook';
import { addSheet } from '../requests/add-sheet';
import { createDeveloperMetadata } from '../requests/developer-metadata';
import { addNamedRange } from '../requests/named-ranges';
import { checkProperties } from '../requests/update-spreadsheet-properties';
import { cellWriter } from '../requests/cell-writer';
import { writeRows } from '../requests/write-rows';
import type { Draft } from '../draft/draft';
import type { SheetMessage, Spreadsheet } from '../schema/message';
import { readMessage } from '../schema/read-message';
import { answerMask, type Call } from './call';

function addGivenSheet(draft: Draft, given: SheetMessage): void {
  const reply = addSheet(draft, { properties: given.properties ?? {} }) as {
    properties: { sheetId: number };
  };
  const { sheetId } = reply.properties;
  for (const { startRow = 0, startColumn = 0, rowData = [] } of given.data ?? []) {
    writeRows(draft, sheetId, startRow, startColumn, rowData, cellWriter(draft, everything));
  }
}

function build(call: Call, given: Spreadsheet, spreadsheetId: string): Workbook {
  const { title, locale, autoRecalc, timeZone } = given.properties ?? {};
  const properties = {
    ...(title === undefined || title === '' ? {} : { title }),
    ...(locale === undefined ? {} : { locale }),
    ...(autoRecalc === undefined ? {} : { autoRecalc }),
    ...(timeZone === undefined ? {} : { timeZone }),
  };
  checkProperties(properties);
  const empty = newWorkbook({ spreadsheetId, owner: call.context.user, at: call.context.now, properties });
  const draft = openDraft(empty, call.context);
  const sheets = given.sheets ?? [];
  if (sheets.length > 0) draft.book.sheets = [];
  sheets.forEach((sheet, i) => {
    named(`sheets[${i}]`, () => addGivenSheet(draft, sheet));
  });
  for (const namedRange of given.namedRanges ?? []) addNamedRange(draft, { namedRange });
  for (const developerMetadata of given.developerMetadata ?? [])
    createDeveloperMetadata(draft, { developerMetadata });
  return draft.book;
}

/** Makes a spreadsheet of the caller's; what it leaves open is as in any new one. */
export function createSpreadsheet(call: Call): unknown {
  const given = readMessage<Spreadsheet>('Spreadsheet', call.body, 'spreadsheet');
  const mask = answerMask(call, 'Spreadsheet');
  const book = build(call, given, call.context.newId());
  call.store.put(book);
  return select(printSpreadsheet(book, { mask, gridData: false }), mask);
}
