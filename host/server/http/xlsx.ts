import type { ServerResponse } from 'node:http';
import { exportWorkbook } from '../../xlsx/export-workbook';
import type { Host } from '../host';
import type { ExportRemarks } from '../wire';
import { Refusal, send } from './reply';

const mediaType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const mostPlaces = 20;

/** Refuses, as the Sheets API does, whoever may not open the workbook. */
function checkAccess(host: Host, spreadsheetId: string, user: string): void {
  const path = `/v4/spreadsheets/${encodeURIComponent(spreadsheetId)}`;
  const { status, body } = host.api({
    method: 'GET',
    path,
    query: 'fields=spreadsheetId',
    body: undefined,
    user,
  });
  if (status === 200) return;
  const { error } = JSON.parse(body) as { error?: { message?: string } };
  throw new Refusal(status, error?.message ?? body);
}

/** A title as the name of a file on every system. */
const fileName = (title: string): string =>
  `${title.replace(/[\\/:*?"<>|\p{Cc}]/gu, '-').trim() || 'workbook'}.xlsx`;

const percentEncoded = (text: string): string =>
  encodeURIComponent(text.replace(/\p{Surrogate}/gu, '�')).replace(
    /['()*]/g,
    (c) => `%${c.charCodeAt(0).toString(16)}`,
  );

/** Sends a workbook as Excel's file (`?spreadsheetId=`; the script's own unless told). What the file could not take is told in a header. */
export async function sendXlsx(
  response: ServerResponse,
  host: Host,
  query: string,
  user: string,
): Promise<void> {
  const spreadsheetId = new URLSearchParams(query).get('spreadsheetId') ?? host.state().spreadsheetId;
  checkAccess(host, spreadsheetId, user);
  const workbook = host.store.get(spreadsheetId);
  if (workbook === undefined) throw new Refusal(404, 'Requested entity was not found.');
  const { bytes, cutTexts, formulasAsValues, charts } = await exportWorkbook(workbook);
  const places = (all: readonly string[]) => ({ count: all.length, first: all.slice(0, mostPlaces) });
  const remarks: ExportRemarks = {
    cutTexts: places(cutTexts),
    formulasAsValues: places(formulasAsValues),
    charts: places(charts),
  };
  const name = percentEncoded(fileName(workbook.properties.title ?? ''));
  response.setHeader('Content-Disposition', `attachment; filename="workbook.xlsx"; filename*=UTF-8''${name}`);
  response.setHeader('X-Host-Remarks', percentEncoded(JSON.stringify(remarks)));
  send(response, 200, mediaType, Buffer.from(bytes));
}
