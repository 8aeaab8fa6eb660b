import { createSheetsApi, type SheetsApiOptions } from '../../../host/sheets/api';
import type { ApiRequest } from '../../../host/sheets/contract';
import type { Workbook } from '../../../host/sheets/model/workbook';
import { createMemoryStore, type WorkbookStore } from '../../../host/sheets/store';

/** Google's JSON, whose shape is what the tests are about. */
export type Json = ReturnType<typeof JSON.parse>;

interface Reply {
  readonly status: number;
  readonly body: Json;
}

/** A host with one empty workbook of two tabs, and short ways to talk to it. */
export interface TestHost {
  readonly store: WorkbookStore;
  readonly id: string;
  send(
    method: ApiRequest['method'],
    path: string,
    query?: Record<string, string | string[]>,
    body?: unknown,
  ): Reply;
  batch(requests: readonly object[], rest?: object, query?: Record<string, string>): Reply;
  put(range: string, values: unknown[][], input?: 'RAW' | 'USER_ENTERED'): Reply;
  read(range: string, query?: Record<string, string>): unknown[][];
  get(query?: Record<string, string | string[]>): Reply['body'];
  workbook(): Workbook;
}

export const user = 'ani@example.org';

/** 2026-11-24 10:00 UTC. */
export const now = Date.UTC(2026, 10, 24, 10);

export function openHost(locale = 'en_US', options: Partial<SheetsApiOptions> = {}): TestHost {
  let ids = 0;
  const store = createMemoryStore();
  const api = createSheetsApi(store, { now: () => now, newId: () => `id-${(ids += 1)}`, ...options });
  const send: TestHost['send'] = (method, path, query = {}, body) => {
    const search = new URLSearchParams();
    for (const [name, value] of Object.entries(query))
      for (const item of [value].flat()) search.append(name, item);
    const text = body === undefined ? undefined : JSON.stringify(body);
    const answer = api({ method, path, query: search.toString(), body: text, user });
    return { status: answer.status, body: answer.body === '' ? undefined : JSON.parse(answer.body) };
  };
  const made = send(
    'POST',
    '/v4/spreadsheets',
    {},
    {
      properties: { title: 'Uji', locale },
      sheets: [
        { properties: { sheetId: 0, title: 'Sheet1' } },
        { properties: { sheetId: 7, title: 'Other tab' } },
      ],
    },
  );
  const id = made.body.spreadsheetId as string;
  const base = `/v4/spreadsheets/${id}`;
  return {
    store,
    id,
    send,
    batch: (requests, rest = {}, query = {}) =>
      send('POST', `${base}:batchUpdate`, query, { requests, ...rest }),
    put: (range, values, input = 'RAW') =>
      send('PUT', `${base}/values/${encodeURIComponent(range)}`, { valueInputOption: input }, { values }),
    read: (range, query = {}) =>
      send('GET', `${base}/values/${encodeURIComponent(range)}`, query).body.values ?? [],
    get: (query = {}) => send('GET', base, query).body,
    workbook: () => store.get(id)!,
  };
}

/** Cell data of a text, a number, a boolean or nothing. */
export const cell = (value?: string | number | boolean) => {
  if (value === undefined) return {};
  if (typeof value === 'string') return { userEnteredValue: { stringValue: value } };
  return { userEnteredValue: typeof value === 'number' ? { numberValue: value } : { boolValue: value } };
};

export const row = (...values: (string | number | boolean | undefined)[]) => ({ values: values.map(cell) });

/** Metadata on one column. */
export const onColumn = (metadataKey: string, column: number, metadataId?: number, sheetId = 0) => ({
  createDeveloperMetadata: {
    developerMetadata: {
      ...(metadataId === undefined ? {} : { metadataId }),
      metadataKey,
      visibility: 'DOCUMENT',
      location: {
        dimensionRange: { sheetId, dimension: 'COLUMNS', startIndex: column, endIndex: column + 1 },
      },
    },
  },
});

export const columns = (startIndex: number, endIndex: number, sheetId = 0) => ({
  sheetId,
  dimension: 'COLUMNS',
  startIndex,
  endIndex,
});

export const rows = (startIndex: number, endIndex: number, sheetId = 0) => ({
  sheetId,
  dimension: 'ROWS',
  startIndex,
  endIndex,
});
