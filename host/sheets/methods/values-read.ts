import { select } from '../fields/select';
import { rangesOf } from '../metadata/data-filter';
import { rangeOf } from '../range/area';
import { findRange, type FoundRange } from '../range/find-range';
import type { DataFilter } from '../schema/message';
import { readMessage } from '../schema/read-message';
import { readValues, type ValuesAnswer } from '../values/read-values';
import { type DateTimeOption, renderer, type RenderOption } from '../values/render';
import { answerMask, type Call, workbookOf } from './call';
import { queryWord } from './query-value';
import type { Workbook } from '../model/workbook';

/** How a caller wants values; all of it may be left open. */
export interface ReadOptions {
  readonly majorDimension?: string | undefined;
  readonly valueRenderOption?: RenderOption | undefined;
  readonly dateTimeRenderOption?: DateTimeOption | undefined;
}

/** Reads ranges as asked: formatted, by rows, dates as serial numbers unless said otherwise. */
export function reader(book: Workbook, options: ReadOptions): (found: FoundRange) => ValuesAnswer {
  const render = renderer(book, {
    value: options.valueRenderOption ?? 'FORMATTED_VALUE',
    dateTime: options.dateTimeRenderOption ?? 'SERIAL_NUMBER',
  });
  const dimension = options.majorDimension === 'COLUMNS' ? 'COLUMNS' : 'ROWS';
  return ({ sheet, area }) => readValues(sheet, area, dimension, render);
}

const queried = ({ query }: Call): ReadOptions => ({
  majorDimension: queryWord(query, 'majorDimension', 'Dimension'),
  valueRenderOption: queryWord<RenderOption>(query, 'valueRenderOption', 'ValueRenderOption'),
  dateTimeRenderOption: queryWord<DateTimeOption>(query, 'dateTimeRenderOption', 'DateTimeRenderOption'),
});

export function getValues(call: Call): unknown {
  const book = workbookOf(call);
  const mask = answerMask(call, 'ValueRange');
  const read = reader(book, queried(call));
  return select(read(findRange(book, call.path.range ?? '')), mask);
}

export function batchGetValues(call: Call): unknown {
  const book = workbookOf(call);
  const mask = answerMask(call, 'BatchGetValuesResponse');
  const read = reader(book, queried(call));
  const valueRanges = call.query.getAll('ranges').map((text) => read(findRange(book, text)));
  return select(
    { spreadsheetId: book.spreadsheetId, ...(valueRanges.length === 0 ? {} : { valueRanges }) },
    mask,
  );
}

interface ByFilter extends ReadOptions {
  readonly dataFilters?: readonly DataFilter[];
}

/** Where the same range was found by several filters, the answer holds it once with all of them (documented). */
function matchedRanges(book: Workbook, request: ByFilter): object[] {
  const read = reader(book, request);
  const matched = new Map<string, { valueRange: ValuesAnswer; dataFilters: DataFilter[] }>();
  for (const filter of request.dataFilters ?? []) {
    for (const found of rangesOf(book, filter)) {
      const key = JSON.stringify([found.sheet.properties.sheetId, rangeOf(found.area)]);
      const known = matched.get(key);
      if (known === undefined) matched.set(key, { valueRange: read(found), dataFilters: [filter] });
      else known.dataFilters.push(filter);
    }
  }
  return [...matched.values()];
}

export function batchGetValuesByDataFilter(call: Call): unknown {
  const book = workbookOf(call);
  const request = readMessage<ByFilter>('BatchGetValuesByDataFilterRequest', call.body);
  const mask = answerMask(call, 'BatchGetValuesByDataFilterResponse');
  const valueRanges = matchedRanges(book, request);
  return select(
    { spreadsheetId: book.spreadsheetId, ...(valueRanges.length === 0 ? {} : { valueRanges }) },
    mask,
  );
}
