import type { ExportRemarks, HostState, OutboxMail, RunAnswer, RunRequest } from './wire';
import type { ApiBatchRequest, ApiSpreadsheet } from './types';

/** What the page's engine computed for one formula cell; positions are zero based. */
export interface ComputedCell {
  readonly sheetId: number;
  readonly row: number;
  readonly column: number;
  readonly value: string | number | boolean | null;
}

export interface ClockState {
  /** ISO 8601 with zone. */
  readonly now: string;
  readonly ticking: boolean;
}

/** The workbook as Excel's file, and what the file could not take as it is. */
export interface ExcelDownload {
  readonly file: Blob;
  readonly name: string;
  readonly remarks: ExportRemarks;
}

/** Only what is painted: effective formats would be a hundred times the bytes. */
const fields = [
  'spreadsheetId',
  'properties(title,locale,timeZone)',
  'sheets(properties,merges,conditionalFormats,protectedRanges(range,warningOnly),charts',
  'data(startRow,startColumn,columnMetadata(pixelSize,hiddenByUser),rowMetadata(pixelSize,hiddenByUser)',
  'rowData(values(userEnteredValue,effectiveValue,formattedValue,userEnteredFormat,dataValidation,note))))',
].join(',');

/** An answer of the host that is not a success; `message` is the host's own text. */
class HostError extends Error {}

/** Every call of the page to the host, made as the user that `user()` names at that moment. */
export function hostClient(user: () => string) {
  const send = async (method: string, path: string, body?: unknown): Promise<Response> => {
    const response = await fetch(path, {
      method,
      headers: {
        'x-host-user': user(),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    if (!response.ok) throw new HostError(errorText(await response.text(), response.status));
    return response;
  };
  const call = async (method: string, path: string, body?: unknown): Promise<unknown> => {
    const text = await (await send(method, path, body)).text();
    return text === '' ? {} : JSON.parse(text);
  };
  const book = (id: string) => `/v4/spreadsheets/${encodeURIComponent(id)}`;
  return {
    state: () => call('GET', '/host/state') as Promise<HostState>,
    /** The whole workbook, or only the tabs whose ranges are named. */
    spreadsheet: (id: string, ranges: readonly string[] = []) => {
      const query = [
        ['includeGridData', 'true'],
        ['fields', fields],
        ...ranges.map((range) => ['ranges', range]),
      ];
      return call('GET', `${book(id)}?${new URLSearchParams(query).toString()}`) as Promise<ApiSpreadsheet>;
    },
    /** Writes raw text as if typed, understood in the workbook's language. */
    typeValues: (id: string, range: string, values: readonly (readonly string[])[]) =>
      call('PUT', `${book(id)}/values/${encodeURIComponent(range)}?valueInputOption=USER_ENTERED`, {
        range,
        majorDimension: 'ROWS',
        values,
      }),
    batchUpdate: (id: string, requests: readonly ApiBatchRequest[]) =>
      call('POST', `${book(id)}:batchUpdate`, { requests }),
    run: (request: RunRequest) => call('POST', '/host/run', request) as Promise<RunAnswer>,
    computed: (spreadsheetId: string, cells: readonly ComputedCell[]) =>
      call('POST', '/host/computed', { spreadsheetId, cells }),
    xlsx: async (spreadsheetId: string): Promise<ExcelDownload> => {
      const query = new URLSearchParams({ spreadsheetId }).toString();
      const response = await send('GET', `/host/xlsx?${query}`);
      const remarks = decodeURIComponent(response.headers.get('x-host-remarks') ?? '');
      const name = /filename\*=UTF-8''(\S+)/.exec(response.headers.get('content-disposition') ?? '')?.[1];
      return {
        file: await response.blob(),
        name: decodeURIComponent(name ?? 'workbook.xlsx'),
        remarks: JSON.parse(remarks) as ExportRemarks,
      };
    },
    outbox: () => call('GET', '/host/outbox') as Promise<readonly OutboxMail[]>,
    clock: () => call('GET', '/host/clock') as Promise<ClockState>,
    setClock: (clock: Partial<ClockState>) => call('PUT', '/host/clock', clock) as Promise<ClockState>,
    chooseUser: (address: string) => call('POST', '/host/user', { user: address }),
  };
}

export type HostClient = ReturnType<typeof hostClient>;

function errorText(body: string, status: number): string {
  try {
    const parsed = JSON.parse(body) as { error?: { message?: string } };
    if (parsed.error?.message !== undefined) return parsed.error.message;
  } catch {
    // Not JSON: the status says what there is to say.
  }
  return `Host lokal menjawab ${status}`;
}
