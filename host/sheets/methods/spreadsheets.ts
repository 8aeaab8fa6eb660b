import { invalid } from '../errors';
import { maskOf, type Mask } from '../fields/parse-mask';
import { select } from '../fields/select';
import { rangesOf } from '../metadata/data-filter';
import { printSpreadsheet } from '../model/print-spreadsheet';
import type { Workbook } from '../model/workbook';
import { findRange, type FoundRange } from '../range/find-range';
import { applyBatch } from '../requests/apply-batch';
import { readMessage } from '../schema/read-message';
import type { DataFilter, Requests } from '../schema/message';
import { answerMask, type Call, workbookOf } from './call';
import { queryFlag } from './query-value';

/** Whether cells are asked for: a mask says so itself, and `includeGridData` counts only without one (documented). */
function wantsGrid(call: Call, mask: Mask, flag: boolean): boolean {
  if (mask.all || call.query.get('fields') === null) return flag;
  const data = maskOf(mask, 'sheets') && maskOf(maskOf(mask, 'sheets') ?? mask, 'data');
  return data !== undefined && (maskOf(mask, 'sheets')?.all === true ? flag : true);
}

const ranged = (ranges: readonly FoundRange[]): { ranges?: readonly FoundRange[] } =>
  ranges.length === 0 ? {} : { ranges };

export function getSpreadsheet(call: Call): unknown {
  const book = workbookOf(call);
  const mask = answerMask(call, 'Spreadsheet');
  const gridData = wantsGrid(call, mask, queryFlag(call.query, 'includeGridData'));
  const ranges = call.query.getAll('ranges').map((text) => findRange(book, text));
  return select(printSpreadsheet(book, { mask, gridData, ...ranged(ranges) }), mask);
}

interface ByFilter {
  readonly dataFilters?: readonly DataFilter[];
  readonly includeGridData?: boolean;
}

export function getSpreadsheetByDataFilter(call: Call): unknown {
  const book = workbookOf(call);
  const { dataFilters = [], includeGridData = false } = readMessage<ByFilter>(
    'GetSpreadsheetByDataFilterRequest',
    call.body,
  );
  const mask = answerMask(call, 'Spreadsheet');
  const gridData = wantsGrid(call, mask, includeGridData);
  const ranges = dataFilters.flatMap((filter) => rangesOf(book, filter));
  const chosen = dataFilters.length === 0 ? {} : { ranges };
  return select(printSpreadsheet(book, { mask, gridData, ...chosen }), mask);
}

interface Batch {
  readonly requests?: readonly Requests[];
  readonly includeSpreadsheetInResponse?: boolean;
  readonly responseRanges?: readonly string[];
  readonly responseIncludeGridData?: boolean;
}

function printAfter(book: Workbook, batch: Batch, mask: Mask): unknown {
  const ranges = (batch.responseRanges ?? []).map((text) => findRange(book, text));
  const gridData = batch.responseIncludeGridData === true;
  return printSpreadsheet(book, { mask, gridData, ...ranged(ranges) });
}

/** Carries a batch out and stores what came of it; an error anywhere, the answer's ranges included, stores nothing. */
export function batchUpdateSpreadsheet(call: Call): unknown {
  const book = workbookOf(call);
  const batch = readMessage<Batch>('BatchUpdateSpreadsheetRequest', call.body);
  const mask = answerMask(call, 'BatchUpdateSpreadsheetResponse');
  if (batch.responseIncludeGridData === true && batch.includeSpreadsheetInResponse !== true) {
    throw invalid('Cannot include grid data without including the spreadsheet in the response.');
  }
  const { book: changed, replies } = applyBatch(book, batch.requests ?? [], call.context);
  const part = maskOf(mask, 'updatedSpreadsheet');
  const wanted = batch.includeSpreadsheetInResponse === true && part !== undefined;
  const answer = {
    spreadsheetId: book.spreadsheetId,
    replies,
    ...(wanted ? { updatedSpreadsheet: printAfter(changed, batch, part) } : {}),
  };
  const selected = select(answer, mask);
  call.store.put(changed);
  return selected;
}
