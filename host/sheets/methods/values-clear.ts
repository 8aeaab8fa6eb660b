import { clearEntry } from '../draft/cell-parts';
import { type Draft, editRow, editSheet, openDraft } from '../draft/draft';
import { select } from '../fields/select';
import { rangesOf } from '../metadata/data-filter';
import { printA1 } from '../range/area';
import { findRange, type FoundRange } from '../range/find-range';
import { finish } from '../requests/apply-batch';
import type { DataFilter } from '../schema/message';
import { readMessage } from '../schema/read-message';
import { answerMask, type Call, workbookOf } from './call';

/** Takes the values of an area away; formats, rules and notes stay (documented). Answers the range in A1 notation. */
function clear(draft: Draft, { sheet, area }: FoundRange): string {
  const edited = editSheet(draft, sheet.properties.sheetId);
  for (let r = area.top; r < Math.min(area.bottom, edited.rows.length); r += 1) {
    if (edited.rows[r] == null) continue;
    const row = editRow(draft, edited, r);
    for (let c = area.left; c < Math.min(area.right, row.length); c += 1) row[c] = clearEntry(row[c]);
  }
  return printA1(sheet.properties.title ?? '', area);
}

export function clearValues(call: Call): unknown {
  readMessage('ClearValuesRequest', call.body);
  const book = workbookOf(call);
  const mask = answerMask(call, 'ClearValuesResponse');
  const draft = openDraft(book, call.context);
  const clearedRange = clear(draft, findRange(book, call.path.range ?? ''));
  call.store.put(finish(draft.book, call.context.now));
  return select({ spreadsheetId: book.spreadsheetId, clearedRange }, mask);
}

interface ClearBody {
  readonly ranges?: readonly string[];
  readonly dataFilters?: readonly DataFilter[];
}

function batchClear(call: Call, message: string, answerMessage: string): unknown {
  const { ranges = [], dataFilters = [] } = readMessage<ClearBody>(message, call.body);
  const book = workbookOf(call);
  const mask = answerMask(call, answerMessage);
  const draft = openDraft(book, call.context);
  const found = [
    ...ranges.map((text) => findRange(book, text)),
    ...dataFilters.flatMap((filter) => rangesOf(book, filter)),
  ];
  const clearedRanges = found.map((range) => clear(draft, range));
  call.store.put(finish(draft.book, call.context.now));
  return select(
    { spreadsheetId: book.spreadsheetId, ...(clearedRanges.length === 0 ? {} : { clearedRanges }) },
    mask,
  );
}

export const batchClearValues = (call: Call): unknown =>
  batchClear(call, 'BatchClearValuesRequest', 'BatchClearValuesResponse');

export const batchClearValuesByDataFilter = (call: Call): unknown =>
  batchClear(call, 'BatchClearValuesByDataFilterRequest', 'BatchClearValuesByDataFilterResponse');
