import type { WriteContext } from '../draft/draft';
import { ApiError } from '../errors';
import { checkMask } from '../fields/select';
import { everything, type Mask, parseMask } from '../fields/parse-mask';
import type { Workbook } from '../model/workbook';
import type { WorkbookStore } from '../store';

/** One call of the API, its path taken apart. */
export interface Call {
  readonly store: WorkbookStore;
  readonly context: WriteContext;
  readonly mayOpen: (spreadsheetId: string) => boolean;
  /** Parts of the path by name, decoded. */
  readonly path: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly body: unknown;
}

/** The workbook that the call is about: 404 when it is not there, 403 when the caller may not open it. */
export function workbookOf(call: Call): Workbook {
  const id = call.path.spreadsheetId ?? '';
  const book = call.store.get(id);
  if (book === undefined) throw new ApiError('NOT_FOUND', 'Requested entity was not found.');
  if (!call.mayOpen(id)) throw new ApiError('PERMISSION_DENIED', 'The caller does not have permission');
  return book;
}

/** The answer's mask: the `fields` of the query, checked against the answer's message. */
export function answerMask(call: Call, message: string): Mask {
  const fields = call.query.get('fields');
  if (fields === null || fields === '') return everything;
  const mask = parseMask(fields);
  checkMask(message, mask);
  return mask;
}
