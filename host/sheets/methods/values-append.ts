import { type Draft, editSheet, openDraft } from '../draft/draft';
import { checkGridSize } from '../draft/grid-size';
import { shiftSheet } from '../dimension/shift-sheet';
import { select } from '../fields/select';
import { type Area, printA1 } from '../range/area';
import { findRange, type FoundRange } from '../range/find-range';
import { finish } from '../requests/apply-batch';
import { readMessage } from '../schema/read-message';
import { lastTable } from '../values/table';
import { extent, type GivenValues, writeValues } from '../values/write-values';
import { answerMask, type Call, workbookOf } from './call';
import { queryWord } from './query-value';
import { checkSameRange, describe, given, type Lines, queriedOptions } from './values-write';

function makeRoom(
  draft: Draft,
  { sheet, area }: { sheet: FoundRange['sheet']; area: Area },
  insert: boolean,
): void {
  const sheetId = sheet.properties.sheetId ?? 0;
  if (insert && area.top < sheet.rowCount) {
    const count = area.bottom - area.top;
    checkGridSize(draft.book, sheet.rowCount + count, sheet.columnCount, sheet);
    shiftSheet(draft, sheetId, 'ROWS', { kind: 'insert', at: area.top, count });
  }
  const edited = editSheet(draft, sheetId);
  const rowCount = Math.max(edited.rowCount, area.bottom);
  const columnCount = Math.max(edited.columnCount, area.right);
  checkGridSize(draft.book, rowCount, columnCount, edited);
  Object.assign(edited, { rowCount, columnCount });
}

/** Where lines go that are appended to a range: below its last table, or at its corner when there is none. */
function place(found: FoundRange, table: Area | undefined, values: GivenValues): Area {
  const { rows, columns } = extent(values);
  const top = table === undefined ? found.area.top : table.bottom;
  const left = table === undefined ? found.area.left : table.left;
  return { top, left, bottom: top + Math.max(rows, 1), right: left + Math.max(columns, 1) };
}

export function appendValues(call: Call): unknown {
  const body = readMessage<Lines>('ValueRange', call.body, 'data');
  const book = workbookOf(call);
  const mask = answerMask(call, 'AppendValuesResponse');
  const options = queriedOptions(call);
  const insert = queryWord(call.query, 'insertDataOption', 'InsertDataOption') === 'INSERT_ROWS';
  const values = given(body);
  checkSameRange(call.path.range ?? '', body.range);
  const found = findRange(book, call.path.range ?? '');
  const table = lastTable(found.sheet, found.area);
  const area = place(found, table, values);
  const draft = openDraft(book, call.context);
  makeRoom(draft, { sheet: found.sheet, area }, insert);
  const written = writeValues(draft, found.sheet.properties.sheetId ?? 0, area, values, options.input);
  const answer = {
    spreadsheetId: book.spreadsheetId,
    ...(table === undefined ? {} : { tableRange: printA1(found.sheet.properties.title ?? '', table) }),
    updates: describe(draft, written, values, options),
  };
  call.store.put(finish(draft.book, call.context.now));
  return select(answer, mask);
}
