import { parseA1 } from '../a1/parse-a1';
import { type Draft, openDraft } from '../draft/draft';
import { invalid, named } from '../errors';
import { select } from '../fields/select';
import { rangesOf } from '../metadata/data-filter';
import type { Sheet } from '../model/workbook';
import { printA1 } from '../range/area';
import { findRange, type FoundRange, sheetById } from '../range/find-range';
import { finish } from '../requests/apply-batch';
import type { DataFilter } from '../schema/message';
import { readMessage } from '../schema/read-message';
import type { InputOption } from '../values/enter';
import type { DateTimeOption, RenderOption } from '../values/render';
import { extent, type GivenValues, landing, writeValues, type Written } from '../values/write-values';
import { answerMask, type Call, workbookOf } from './call';
import { queryFlag, queryWord } from './query-value';
import { reader } from './values-read';

/** Values in a request's body. */
export interface Lines {
  readonly range?: string;
  readonly majorDimension?: string;
  readonly values?: readonly (readonly unknown[])[];
}

export interface WriteOptions {
  readonly input: InputOption;
  readonly includeValues: boolean;
  readonly render: RenderOption | undefined;
  readonly dateTime: DateTimeOption | undefined;
}

export const given = ({ majorDimension, values = [] }: Lines): GivenValues => ({
  majorDimension: majorDimension === 'COLUMNS' ? 'COLUMNS' : 'ROWS',
  lines: values,
});

function inputOption(word: string | undefined): InputOption {
  if (word === 'RAW' || word === 'USER_ENTERED') return word;
  throw invalid("'valueInputOption' is required but not specified");
}

export const queriedOptions = ({ query }: Call): WriteOptions => ({
  input: inputOption(queryWord(query, 'valueInputOption', 'ValueInputOption')),
  includeValues: queryFlag(query, 'includeValuesInResponse'),
  render: queryWord<RenderOption>(query, 'responseValueRenderOption', 'ValueRenderOption'),
  dateTime: queryWord<DateTimeOption>(query, 'responseDateTimeRenderOption', 'DateTimeRenderOption'),
});

/** What a write answers: the range it took, and what is there now when asked for. */
export function describe(draft: Draft, written: Written, values: GivenValues, options: WriteOptions): object {
  const sheet = sheetById(draft.book, written.sheetId) as Sheet;
  const { rows, columns } = extent(values);
  const counts = { updatedRows: rows, updatedColumns: columns, updatedCells: written.cells };
  const read = reader(draft.book, {
    majorDimension: values.majorDimension,
    valueRenderOption: options.render,
    dateTimeRenderOption: options.dateTime,
  });
  return {
    spreadsheetId: draft.book.spreadsheetId,
    updatedRange: printA1(sheet.properties.title ?? '', written.area),
    ...Object.fromEntries(Object.entries(counts).filter(([, count]) => count > 0)),
    ...(options.includeValues ? { updatedData: read({ sheet, area: written.area }) } : {}),
  };
}

function write(draft: Draft, found: FoundRange, values: GivenValues, input: InputOption): Written {
  return writeValues(draft, found.sheet.properties.sheetId ?? 0, landing(found, values), values, input);
}

/** Refuses a body that names another range than the address does; how the two are written does not matter. */
export function checkSameRange(range: string, inBody: string | undefined): void {
  if (inBody === undefined || inBody === '') return;
  if (JSON.stringify(parseA1(range)) === JSON.stringify(parseA1(inBody))) return;
  throw invalid(`Request range[${range}] does not match value's range[${inBody}]`);
}

export function updateValues(call: Call): unknown {
  const body = readMessage<Lines>('ValueRange', call.body, 'data');
  const book = workbookOf(call);
  const mask = answerMask(call, 'UpdateValuesResponse');
  const options = queriedOptions(call);
  const draft = openDraft(book, call.context);
  const range = call.path.range ?? '';
  checkSameRange(range, body.range);
  const values = given(body);
  const written = write(draft, findRange(book, range), values, options.input);
  const answer = describe(draft, written, values, options);
  call.store.put(finish(draft.book, call.context.now));
  return select(answer, mask);
}

interface BatchBody {
  readonly valueInputOption?: string;
  readonly data?: readonly (Lines & { readonly dataFilter?: DataFilter })[];
  readonly includeValuesInResponse?: boolean;
  readonly responseValueRenderOption?: RenderOption;
  readonly responseDateTimeRenderOption?: DateTimeOption;
}

interface Part {
  readonly answer: object;
  readonly written: Written;
}

function total(draft: Draft, parts: readonly Part[]): object {
  const sheets = new Set(parts.map(({ written }) => written.sheetId));
  const lines = (first: 'top' | 'left', last: 'bottom' | 'right'): number => {
    const seen = new Set<string>();
    for (const { written } of parts) {
      if (written.cells === 0) continue;
      for (let i = written.area[first]; i < written.area[last]; i += 1) seen.add(`${written.sheetId} ${i}`);
    }
    return seen.size;
  };
  const counts = {
    totalUpdatedRows: lines('top', 'bottom'),
    totalUpdatedColumns: lines('left', 'right'),
    totalUpdatedCells: parts.reduce((sum, { written }) => sum + written.cells, 0),
    totalUpdatedSheets: sheets.size,
  };
  return {
    spreadsheetId: draft.book.spreadsheetId,
    ...Object.fromEntries(Object.entries(counts).filter(([, count]) => count > 0)),
    responses: parts.map(({ answer }) => answer),
  };
}

function batchWrite(call: Call, message: string, answerMessage: string, byFilter: boolean): unknown {
  const body = readMessage<BatchBody>(message, call.body);
  const book = workbookOf(call);
  const mask = answerMask(call, answerMessage);
  const options: WriteOptions = {
    input: inputOption(body.valueInputOption),
    includeValues: body.includeValuesInResponse === true,
    render: body.responseValueRenderOption,
    dateTime: body.responseDateTimeRenderOption,
  };
  const draft = openDraft(book, call.context);
  const parts = (body.data ?? []).flatMap((item, i) =>
    named(`data[${i}]`, () => {
      const ranges = byFilter
        ? rangesOf(draft.book, item.dataFilter ?? {})
        : [findRange(draft.book, item.range ?? '')];
      return ranges.map((found): Part => {
        const values = given(item);
        const written = write(draft, found, values, options.input);
        const answer = describe(draft, written, values, options);
        return { written, answer: byFilter ? { ...answer, dataFilter: item.dataFilter } : answer };
      });
    }),
  );
  call.store.put(finish(draft.book, call.context.now));
  return select(total(draft, parts), mask);
}

export const batchUpdateValues = (call: Call): unknown =>
  batchWrite(call, 'BatchUpdateValuesRequest', 'BatchUpdateValuesResponse', false);

export const batchUpdateValuesByDataFilter = (call: Call): unknown =>
  batchWrite(call, 'BatchUpdateValuesByDataFilterRequest', 'BatchUpdateValuesByDataFilterResponse', true);
