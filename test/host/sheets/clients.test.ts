import { sheets, type sheets_v4 } from '@googleapis/sheets';
import { execFile } from 'node:child_process';
import type { Server } from 'node:http';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { serve } from './serve';

let url: string;
let server: Server;

beforeAll(async () => {
  ({ url, server } = await serve());
});

afterAll(() => new Promise((resolve) => server.close(resolve)));

describe('Google’s own client', () => {
  const open = (): sheets_v4.Sheets =>
    sheets({ version: 'v4', rootUrl: `${url}/`, auth: 'any-key', fetchImplementation: fetch });

  it('makes a spreadsheet, writes, reads, formats, adds and deletes sheets and rows', async () => {
    const client = open();
    const made = await client.spreadsheets.create({
      requestBody: { properties: { title: 'Klien', locale: 'id_ID' } },
    });
    const spreadsheetId = made.data.spreadsheetId!;
    await client.spreadsheets.values.update({
      spreadsheetId,
      range: 'Sheet1!A1:B3',
      valueInputOption: 'USER_ENTERED',
      requestBody: {
        values: [
          ['Nama', 'JP'],
          ['Ani', '1,5'],
          ['Budi', '2'],
        ],
      },
    });
    const { data } = await client.spreadsheets.batchUpdate({
      spreadsheetId,
      requestBody: {
        requests: [
          { addSheet: { properties: { title: 'Rekap' } } },
          { deleteDimension: { range: { sheetId: 0, dimension: 'ROWS', startIndex: 1, endIndex: 2 } } },
          {
            repeatCell: {
              range: { sheetId: 0, endRowIndex: 1 },
              cell: { userEnteredFormat: { textFormat: { bold: true } } },
              fields: 'userEnteredFormat.textFormat.bold',
            },
          },
        ],
      },
    });
    expect(data.replies?.[0]?.addSheet?.properties?.title).toBe('Rekap');
    await client.spreadsheets.values.append({
      spreadsheetId,
      range: 'Sheet1!A:B',
      valueInputOption: 'RAW',
      insertDataOption: 'INSERT_ROWS',
      requestBody: { values: [['Citra', 3]] },
    });
    const read = await client.spreadsheets.values.batchGet({
      spreadsheetId,
      ranges: ['Sheet1!A:A', 'Sheet1!B:B'],
      majorDimension: 'COLUMNS',
      valueRenderOption: 'UNFORMATTED_VALUE',
    });
    expect(read.data.valueRanges?.map(({ values }) => values)).toEqual([
      [['Nama', 'Budi', 'Citra']],
      [['JP', 2, 3]],
    ]);
    const sheetId = data.replies?.[0]?.addSheet?.properties?.sheetId;
    await client.spreadsheets.batchUpdate({
      spreadsheetId,
      requestBody: { requests: [{ deleteSheet: { sheetId: sheetId ?? null } }] },
    });
    const after = await client.spreadsheets.get({ spreadsheetId, fields: 'sheets.properties.title' });
    expect(after.data.sheets).toEqual([{ properties: { title: 'Sheet1' } }]);
  });

  it('is told what was wrong, in Google’s words', async () => {
    const client = open();
    await expect(client.spreadsheets.get({ spreadsheetId: 'nothing' })).rejects.toMatchObject({
      status: 404,
      message: 'Requested entity was not found.',
    });
  });
});

describe('google-spreadsheet', () => {
  it('adds sheets and rows, reads, changes and deletes them, and formats cells', async () => {
    const script = join(__dirname, 'google-spreadsheet-client.mjs');
    const { stdout } = await promisify(execFile)(process.execPath, [script, url]);
    expect(JSON.parse(stdout)).toEqual({
      title: 'Untitled spreadsheet',
      read: ['Ani', '3'],
      afterSaveAndDelete: [{ nama: 'Ani', jp: '5' }],
      loaded: 5,
      saved: { value: 7, note: 'diubah', textFormat: { bold: true } },
      resizedTo: 20,
      sheetsLeft: 1,
    });
  });
});
