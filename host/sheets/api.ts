import type { ApiRequest, ApiResponse, SheetsApi } from './contract';
import { ApiError, errorBody, invalid } from './errors';
import { checkQuery } from './methods/check-query';
import { findRoute } from './methods/find-route';
import { createRateLimit, type RateLimit } from './rate-limit';
import type { WorkbookStore } from './store';

/** What the API takes from outside: it has no clock and makes no ids of its own. */
export interface SheetsApiOptions {
  /** Epoch milliseconds. */
  readonly now: () => number;
  /** A new id at every call, unlike all before: it names new spreadsheets, and gives the numbers of new sheets. */
  readonly newId: () => string;
  /** Whether a user may open a workbook that is there; everyone may when absent. */
  readonly mayOpen?: (user: string, spreadsheetId: string) => boolean;
  /** Whether more than 60 reads or writes a minute are refused; off when absent. */
  readonly rateLimit?: boolean;
}

const noContent = 204;

function parseBody(body: string | undefined): unknown {
  if (body === undefined || body.trim() === '') return undefined;
  try {
    return JSON.parse(body);
  } catch (error) {
    throw invalid(
      `Invalid JSON payload received. ${error instanceof Error ? error.message : 'Parse error'}.`,
    );
  }
}

function answer(
  request: ApiRequest,
  store: WorkbookStore,
  options: SheetsApiOptions,
  limit?: RateLimit,
): ApiResponse {
  const found = findRoute(request);
  if (found === undefined)
    throw new ApiError('NOT_FOUND', `No method ${request.method} ${request.path} on this host.`);
  const query = new URLSearchParams(request.query);
  const now = options.now();
  if (found.route.quota !== 'none') limit?.(request.user, found.route.quota, now);
  checkQuery(query, found.route.query);
  const { mayOpen } = options;
  const result = found.route.run({
    store,
    context: { now, user: request.user, newId: options.newId },
    mayOpen: (id) => mayOpen?.(request.user, id) ?? true,
    path: found.path,
    query,
    body: parseBody(request.body),
  });
  return result === undefined
    ? { status: noContent, body: '' }
    : { status: 200, body: JSON.stringify(result) };
}

const refusal = (error: ApiError): ApiResponse => ({ status: error.status, body: errorBody(error) });

/** A defect of the host: no exception of its own may cross into a script. */
const internal = (error: unknown): ApiError =>
  new ApiError('INTERNAL', 'Internal error encountered.', [{ description: String(error) }]);

/**
 * The Google Sheets API v4, and as much of Drive v3 as makes, finds, copies and removes spreadsheets, over
 * workbooks in a store. Every answer is one of Google's: errors come as its JSON with its status.
 */
export function createSheetsApi(store: WorkbookStore, options: SheetsApiOptions): SheetsApi {
  const limit = options.rateLimit === true ? createRateLimit() : undefined;
  return (request) => {
    try {
      return answer(request, store, options, limit);
    } catch (error) {
      return refusal(error instanceof ApiError ? error : internal(error));
    }
  };
}
