import { ApiError, invalid } from '../errors';
import { parseMask } from '../fields/parse-mask';
import { select } from '../fields/select';
import type { Call } from '../methods/call';
import { newWorkbook } from '../model/new-workbook';
import type { Workbook } from '../model/workbook';
import { matchesQuery } from './match-query';

const spreadsheetType = 'application/vnd.google-apps.spreadsheet';

interface FileBody {
  readonly name?: string;
  readonly mimeType?: string;
}

function bodyOf({ body }: Call): FileBody {
  return typeof body === 'object' && body !== null ? body : {};
}

function file(book: Workbook): Record<string, unknown> {
  return {
    kind: 'drive#file',
    id: book.spreadsheetId,
    name: book.properties.title,
    mimeType: spreadsheetType,
    createdTime: new Date(book.createdAt).toISOString(),
    modifiedTime: new Date(book.modifiedAt).toISOString(),
    webViewLink: `https://docs.google.com/spreadsheets/d/${book.spreadsheetId}/edit`,
    ownedByMe: true,
    trashed: false,
    parents: ['root'],
  };
}

/** Drive answers four fields unless `fields` says otherwise (recorded). */
function print(call: Call, book: Workbook): unknown {
  const fields = call.query.get('fields');
  return select(file(book), parseMask(fields ?? 'kind,id,name,mimeType'));
}

function found(call: Call): Workbook {
  const id = call.path.fileId ?? '';
  const book = call.store.get(id);
  if (book === undefined || !call.mayOpen(id)) throw new ApiError('NOT_FOUND', `File not found: ${id}.`);
  return book;
}

export function createFile(call: Call): unknown {
  const { name = 'Untitled', mimeType } = bodyOf(call);
  if (mimeType !== spreadsheetType)
    throw invalid(`Files of type ${mimeType ?? 'unknown'} are not supported by this host.`);
  const book = newWorkbook({
    spreadsheetId: call.context.newId(),
    owner: call.context.user,
    at: call.context.now,
    properties: { title: name },
  });
  call.store.put(book);
  return print(call, book);
}

export const getFile = (call: Call): unknown => print(call, found(call));

export function updateFile(call: Call): unknown {
  const book = found(call);
  const { name } = bodyOf(call);
  if (name === undefined) return print(call, book);
  const renamed = {
    ...book,
    revision: book.revision + 1,
    modifiedAt: call.context.now,
    properties: { ...book.properties, title: name },
  };
  call.store.put(renamed);
  return print(call, renamed);
}

export function deleteFile(call: Call): undefined {
  call.store.delete(found(call).spreadsheetId);
}

/** A copy has cells, formats, metadata and protections of its source, and an owner of its own. */
export function copyFile(call: Call): unknown {
  const source = found(call);
  const title = bodyOf(call).name ?? `Copy of ${source.properties.title ?? ''}`;
  const copy: Workbook = {
    ...source,
    spreadsheetId: call.context.newId(),
    revision: 1,
    createdAt: call.context.now,
    modifiedAt: call.context.now,
    owner: call.context.user,
    properties: { ...source.properties, title },
  };
  call.store.put(copy);
  return print(call, copy);
}

export function listFiles(call: Call): unknown {
  const matches = matchesQuery(call.query.get('q') ?? '');
  const files = call.store
    .list()
    .filter((book) => call.mayOpen(book.spreadsheetId))
    .map(file)
    .filter(matches);
  const fields = call.query.get('fields') ?? 'kind,incompleteSearch,files(kind,id,name,mimeType)';
  return select({ kind: 'drive#fileList', incompleteSearch: false, files }, parseMask(fields));
}
