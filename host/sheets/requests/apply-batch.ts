import { openDraft, type WriteContext } from '../draft/draft';
import { invalid, named } from '../errors';
import { limits } from '../model/limits';
import type { Workbook } from '../model/workbook';
import type { Requests } from '../schema/message';
import { handlers, type RequestHandler, type RequestKind } from './registry';

/** What a batch made of a workbook, and what it answers request by request. */
export interface BatchResult {
  readonly book: Workbook;
  readonly replies: readonly object[];
}

/**
 * Carries out requests in order on a workbook, wholly or not at all: the workbook given stays as it is, and a
 * request that is refused, `Invalid requests[i].kind: …`, ends the batch without a result.
 */
export function applyBatch(
  book: Workbook,
  requests: readonly Requests[],
  context: WriteContext,
): BatchResult {
  if (requests.length === 0) throw invalid('Must specify at least one request.');
  if (requests.length > limits.requests) {
    throw invalid(`Cannot process more than ${limits.requests} requests in one batch.`);
  }
  const draft = openDraft(book, context);
  const replies = requests.map((request, i) => {
    const kinds = Object.keys(request) as RequestKind[];
    const [kind] = kinds;
    if (kind === undefined) throw invalid(`Invalid requests[${i}]: No request set.`);
    if (kinds.length > 1) throw invalid(`Invalid requests[${i}]: More than one request set.`);
    const handler = handlers[kind] as RequestHandler<RequestKind> | undefined;
    return named(`requests[${i}].${kind}`, () => {
      if (handler === undefined) throw invalid('This kind of request is not supported by this host.');
      const reply = handler(draft, request[kind] as never);
      return reply === undefined ? {} : { [kind]: reply };
    });
  });
  return { book: finish(draft.book, context.now), replies };
}

/** The workbook of a finished change, one revision on. */
export const finish = (book: Workbook, now: number): Workbook => ({
  ...book,
  revision: book.revision + 1,
  modifiedAt: now,
});
