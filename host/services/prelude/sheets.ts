import type { Bridge } from './bridge';

/**
 * The advanced service `Sheets`: each method is one request of the Sheets API, resource first, then ids, then optional
 * arguments. Runs inside the context, as text.
 */
export function installSheets(bridge: Bridge, symbol: string): void {
  // Not enabled in the manifest: at Google the name is then unknown.
  if (symbol === '') return;
  interface Method {
    readonly http: string;
    readonly path: string;
    readonly ids: number;
    readonly resource: boolean;
  }
  const method = (http: string, path: string, ids: number, resource: boolean): Method => ({
    http,
    path,
    ids,
    resource,
  });
  const spreadsheets: Record<string, Method> = {
    create: method('POST', '', 0, true),
    get: method('GET', '/0', 1, false),
    getByDataFilter: method('POST', '/0:getByDataFilter', 1, true),
    batchUpdate: method('POST', '/0:batchUpdate', 1, true),
  };
  const values: Record<string, Method> = {
    get: method('GET', '/0/values/1', 2, false),
    batchGet: method('GET', '/0/values:batchGet', 1, false),
    batchGetByDataFilter: method('POST', '/0/values:batchGetByDataFilter', 1, true),
    update: method('PUT', '/0/values/1', 2, true),
    append: method('POST', '/0/values/1:append', 2, true),
    clear: method('POST', '/0/values/1:clear', 2, true),
    batchUpdate: method('POST', '/0/values:batchUpdate', 1, true),
    batchClear: method('POST', '/0/values:batchClear', 1, true),
  };
  const metadata: Record<string, Method> = {
    get: method('GET', '/0/developerMetadata/1', 2, false),
    search: method('POST', '/0/developerMetadata:search', 1, true),
  };

  const list = (value: unknown): unknown[] => (Array.isArray(value) ? (value as unknown[]) : []);
  const field = (value: unknown, key: string): unknown =>
    typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined;
  const cellsOfRows = (rows: unknown): number =>
    list(rows).reduce<number>((sum, row) => sum + list(field(row, 'values')).length, 0);
  const cellsOfValues = (range: unknown): number =>
    list(field(range, 'values')).reduce<number>((sum, row) => sum + list(row).length, 0);
  const sum = (items: unknown, count: (item: unknown) => number): number =>
    list(items).reduce<number>((total, item) => total + count(item), 0);

  /** What a request carries, by which its modelled time is counted. */
  const sent = (resource: unknown): { requests: number; cells: number } => {
    const requests = list(field(resource, 'requests'));
    const inRequest = (request: unknown): number =>
      cellsOfRows(field(field(request, 'updateCells'), 'rows')) +
      cellsOfRows(field(field(request, 'appendCells'), 'rows'));
    return {
      requests: Math.max(1, requests.length, list(field(resource, 'data')).length),
      cells: sum(requests, inRequest) + cellsOfValues(resource) + sum(field(resource, 'data'), cellsOfValues),
    };
  };
  const received = (answer: unknown): { ranges: number; cells: number } => {
    const byFilter = list(field(answer, 'valueRanges'));
    const grid = (sheet: unknown): number =>
      sum(field(sheet, 'data'), (data) => cellsOfRows(field(data, 'rowData')));
    return {
      ranges: Math.max(1, byFilter.length),
      cells:
        cellsOfValues(answer) +
        sum(byFilter, (match) => cellsOfValues(match) + cellsOfValues(field(match, 'valueRange'))) +
        sum(field(answer, 'sheets'), grid),
    };
  };
  const queryOf = (options: unknown): string => {
    const pairs: string[] = [];
    for (const [key, value] of Object.entries((options ?? {}) as Record<string, unknown>)) {
      if (value === undefined || value === null) continue;
      for (const item of Array.isArray(value) ? (value as unknown[]) : [value]) {
        pairs.push(`${encodeURIComponent(key)}=${encodeURIComponent(String(item))}`);
      }
    }
    return pairs.join('&');
  };

  const make = (name: string, { http, path, ids, resource }: Method) =>
    function (...given: unknown[]): unknown {
      const least = ids + (resource ? 1 : 0);
      if (given.length < least || given.length > least + 1) {
        bridge.fail(`Invalid number of arguments provided. Expected ${least}-${least + 1} only`);
      }
      const options = given[least];
      if (options !== undefined && (typeof options !== 'object' || Array.isArray(options))) {
        bridge.fail(`${name}: the optional arguments must be an object`);
      }
      const body = resource ? given[0] : undefined;
      const args = given.slice(resource ? 1 : 0, least).map((id) => encodeURIComponent(String(id)));
      const input = {
        method: http,
        path: `/v4/spreadsheets${path.replace(/[01]/g, (index) => String(args[Number(index)]))}`,
        query: queryOf(options),
        ...(resource ? { sent: sent(body) } : {}),
      };
      const answer = bridge.call(name, input, resource ? JSON.stringify(body ?? {}) : '');
      if (!name.endsWith('pdate')) bridge.call('received', received(answer));
      return answer;
    };
  const all = (prefix: string, methods: Record<string, Method>): Record<string, unknown> =>
    Object.fromEntries(Object.entries(methods).map(([key, of]) => [key, make(`${prefix}.${key}`, of)]));

  (globalThis as unknown as Record<string, unknown>)[symbol] = bridge.offer('Sheets', {
    Spreadsheets: bridge.offer('Sheets.Spreadsheets', {
      ...all('Sheets.Spreadsheets', spreadsheets),
      Values: bridge.offer('Sheets.Spreadsheets.Values', all('Sheets.Spreadsheets.Values', values)),
      DeveloperMetadata: bridge.offer(
        'Sheets.Spreadsheets.DeveloperMetadata',
        all('Sheets.Spreadsheets.DeveloperMetadata', metadata),
      ),
    }),
  });
}
