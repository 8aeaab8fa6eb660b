import type { ApiRequest } from '../contract';
import { copyFile, createFile, deleteFile, getFile, listFiles, updateFile } from '../drive/files';
import type { Call } from './call';
import { createSpreadsheet } from './create-spreadsheet';
import { copySheetTo } from './copy-sheet-to';
import { getDeveloperMetadata, searchDeveloperMetadata } from './developer-metadata';
import { batchUpdateSpreadsheet, getSpreadsheet, getSpreadsheetByDataFilter } from './spreadsheets';
import { appendValues } from './values-append';
import { batchClearValues, batchClearValuesByDataFilter, clearValues } from './values-clear';
import { batchGetValues, batchGetValuesByDataFilter, getValues } from './values-read';
import { batchUpdateValues, batchUpdateValuesByDataFilter, updateValues } from './values-write';

/** One method of the API: how it is addressed, which query it takes, and what it does. */
export interface Route {
  readonly method: ApiRequest['method'];
  /** Path with `{name}` for a part; a part ends at a slash, the last one at the method's own `:verb`. */
  readonly path: string;
  readonly query?: readonly string[];
  /** What counts against which quota. Drive calls have quotas of their own. */
  readonly quota: 'read' | 'write' | 'none';
  readonly run: (call: Call) => unknown;
}

const book = '/v4/spreadsheets/{spreadsheetId}';
const values = `${book}/values/{range}`;
const rendering = ['valueRenderOption', 'dateTimeRenderOption', 'majorDimension'];
const writing = [
  'valueInputOption',
  'includeValuesInResponse',
  'responseValueRenderOption',
  'responseDateTimeRenderOption',
];
const drives = [
  'supportsAllDrives',
  'supportsTeamDrives',
  'includeItemsFromAllDrives',
  'includeTeamDriveItems',
];
const listing = ['q', 'pageSize', 'pageToken', 'corpora', 'spaces', 'orderBy', 'driveId'];
const viewing = ['commentsViewMode', 'excludeTablesInBandedRanges'];

/** Every method that the host knows, in the order in which they are tried. */
export const routes: readonly Route[] = [
  { method: 'POST', path: '/v4/spreadsheets', quota: 'write', run: createSpreadsheet },
  { method: 'POST', path: `${book}:batchUpdate`, quota: 'write', run: batchUpdateSpreadsheet },
  { method: 'POST', path: `${book}:getByDataFilter`, quota: 'read', run: getSpreadsheetByDataFilter },
  {
    method: 'GET',
    path: `${book}/values:batchGet`,
    query: ['ranges', ...rendering],
    quota: 'read',
    run: batchGetValues,
  },
  {
    method: 'POST',
    path: `${book}/values:batchGetByDataFilter`,
    quota: 'read',
    run: batchGetValuesByDataFilter,
  },
  { method: 'POST', path: `${book}/values:batchUpdate`, quota: 'write', run: batchUpdateValues },
  {
    method: 'POST',
    path: `${book}/values:batchUpdateByDataFilter`,
    quota: 'write',
    run: batchUpdateValuesByDataFilter,
  },
  { method: 'POST', path: `${book}/values:batchClear`, quota: 'write', run: batchClearValues },
  {
    method: 'POST',
    path: `${book}/values:batchClearByDataFilter`,
    quota: 'write',
    run: batchClearValuesByDataFilter,
  },
  {
    method: 'POST',
    path: `${values}:append`,
    query: [...writing, 'insertDataOption'],
    quota: 'write',
    run: appendValues,
  },
  { method: 'POST', path: `${values}:clear`, quota: 'write', run: clearValues },
  { method: 'GET', path: values, query: rendering, quota: 'read', run: getValues },
  { method: 'PUT', path: values, query: writing, quota: 'write', run: updateValues },
  { method: 'POST', path: `${book}/developerMetadata:search`, quota: 'read', run: searchDeveloperMetadata },
  { method: 'GET', path: `${book}/developerMetadata/{metadataId}`, quota: 'read', run: getDeveloperMetadata },
  { method: 'POST', path: `${book}/sheets/{sheetId}:copyTo`, quota: 'write', run: copySheetTo },
  {
    method: 'GET',
    path: book,
    query: ['ranges', 'includeGridData', ...viewing],
    quota: 'read',
    run: getSpreadsheet,
  },
  { method: 'GET', path: '/drive/v3/files', query: [...listing, ...drives], quota: 'none', run: listFiles },
  { method: 'POST', path: '/drive/v3/files', query: drives, quota: 'none', run: createFile },
  { method: 'GET', path: '/drive/v3/files/{fileId}', query: drives, quota: 'none', run: getFile },
  {
    method: 'PATCH',
    path: '/drive/v3/files/{fileId}',
    query: [...drives, 'addParents', 'removeParents'],
    quota: 'none',
    run: updateFile,
  },
  { method: 'DELETE', path: '/drive/v3/files/{fileId}', query: drives, quota: 'none', run: deleteFile },
  { method: 'POST', path: '/drive/v3/files/{fileId}/copy', query: drives, quota: 'none', run: copyFile },
];
