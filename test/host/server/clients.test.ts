import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Host } from '../../../host/server/host';
import type { Listening } from '../../../host/server/listen';
import { hostOf } from '../services/host-of';

let host: Host;
let listening: Listening;
beforeAll(async () => {
  host = hostOf('', { spreadsheetId: 'book' });
  listening = await host.listen(0);
});
afterAll(() => host.close());

/** Runs a module of its own, since the clients load theirs while they run, and gives the JSON that it prints. */
async function runModule(source: string): Promise<unknown> {
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', source]);
  return JSON.parse(stdout);
}

const googleClient = (url: string): string => `
  import { sheets } from '@googleapis/sheets';
  const { spreadsheets } = sheets({ version: 'v4', rootUrl: '${url}', auth: 'any-key' });
  const made = await spreadsheets.create({ requestBody: { properties: { title: 'By the client' } } });
  const spreadsheetId = made.data.spreadsheetId;
  const values = [['name', 'count'], ['a', 1], ['b', 2.5]];
  await spreadsheets.values.update({ spreadsheetId, range: 'A1', valueInputOption: 'RAW', requestBody: { values } });
  await spreadsheets.values.append({ spreadsheetId, range: 'A1', valueInputOption: 'USER_ENTERED', requestBody: { values: [['c', '3']] } });
  const read = await spreadsheets.values.get({ spreadsheetId, range: 'A2:B', valueRenderOption: 'UNFORMATTED_VALUE' });
  const bold = {
    range: { sheetId: 0, startRowIndex: 0, endRowIndex: 1 },
    cell: { userEnteredFormat: { textFormat: { bold: true } } },
    fields: 'userEnteredFormat.textFormat.bold',
  };
  const done = await spreadsheets.batchUpdate({ spreadsheetId, requestBody: { requests: [
    { repeatCell: bold },
    { addSheet: { properties: { title: 'Second' } } },
    { deleteDimension: { range: { sheetId: 0, dimension: 'ROWS', startIndex: 1, endIndex: 2 } } },
  ] } });
  const after = await spreadsheets.values.batchGet({ spreadsheetId, ranges: ['Sheet1!A:A', 'Second'] });
  const format = await spreadsheets.get({ spreadsheetId, ranges: ['Sheet1!A1'], fields: 'sheets.data.rowData.values.userEnteredFormat' });
  const error = await spreadsheets.get({ spreadsheetId: 'none' }).catch((reason) => [reason.status, reason.message]);
  console.log(JSON.stringify({
    title: made.data.properties.title,
    read: read.data.values,
    added: done.data.replies[1].addSheet.properties.title,
    left: after.data.valueRanges[0].values,
    bold: format.data.sheets[0].data[0].rowData[0].values[0].userEnteredFormat.textFormat.bold,
    error,
  }));
`;

/** This client asks only Google's address, so its requests are turned to the host. */
const communityClient = (url: string): string => `
  const fetchOutside = globalThis.fetch;
  globalThis.fetch = async (input, init) => {
    const request = new Request(input, init);
    const address = request.url.replace(/^https:\\/\\/(sheets|www)\\.googleapis\\.com/, '${url}');
    const body = ['GET', 'HEAD'].includes(request.method) ? undefined : await request.text();
    return fetchOutside(address, { method: request.method, headers: request.headers, body });
  };
  const { GoogleSpreadsheet } = await import('google-spreadsheet');
  const doc = new GoogleSpreadsheet('book', { token: 'any' });
  await doc.loadInfo();
  const sheet = await doc.addSheet({ title: 'People', headerValues: ['name', 'count'] });
  await sheet.addRows([{ name: 'a', count: 1 }, { name: 'b', count: 2 }, { name: 'c', count: 3 }]);
  const rows = await sheet.getRows();
  rows[1].set('name', 'changed');
  await rows[1].save();
  await rows[0].delete();
  await sheet.loadCells('A1:B3');
  sheet.getCellByA1('A1').textFormat = { bold: true };
  sheet.getCellByA1('B3').value = 99;
  await sheet.saveUpdatedCells();
  const again = (await sheet.getRows()).map((row) => [row.get('name'), row.get('count')]);
  const titles = Object.keys(doc.sheetsByTitle);
  await sheet.delete();
  console.log(JSON.stringify({ again, titles, left: Object.keys(doc.sheetsByTitle) }));
`;

describe('Clients that others made', () => {
  it('@googleapis/sheets creates, writes, reads, formats and deletes, and gets Google’s errors', async () => {
    expect(await runModule(googleClient(listening.url))).toEqual({
      title: 'By the client',
      read: [
        ['a', 1],
        ['b', 2.5],
        ['c', 3],
      ],
      added: 'Second',
      left: [['name'], ['b'], ['c']],
      bold: true,
      error: [404, 'Requested entity was not found.'],
    });
  }, 20_000);

  it('google-spreadsheet adds and deletes sheets and rows, and changes cells', async () => {
    expect(await runModule(communityClient(listening.url))).toEqual({
      again: [
        ['changed', '2'],
        ['c', '99'],
      ],
      titles: ['Sheet1', 'People'],
      left: ['Sheet1'],
    });
  }, 20_000);
});
