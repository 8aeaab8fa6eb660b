import type { Host } from '../../../host/server/host';
import type { Listening } from '../../../host/server/listen';
import type { ExportRemarks } from '../../../host/server/wire';
import { hostOf } from '../services/host-of';
import { readFile } from '../xlsx/read-back';

const users = ['ani@example.org', 'budi@example.org'];
let host: Host;
let listening: Listening;
beforeAll(async () => {
  host = hostOf('', { users, spreadsheetId: 'book' });
  listening = await host.listen(0);
});
afterAll(() => host.close());

const ask = (path: string, user = 'ani@example.org') =>
  fetch(listening.url + path, { headers: { 'x-host-user': user } });
const api = (path: string, body: object) =>
  host.api({ method: 'POST', path: `/v4/spreadsheets${path}`, query: '', body: JSON.stringify(body) });
const bytesOf = async (response: Response) => Buffer.from(await response.arrayBuffer());

describe('GET /host/xlsx', () => {
  it('gives the script’s own workbook as a file named for it', async () => {
    const title = 'Pelatihan: “Sulam” 1/2027';
    api('/book:batchUpdate', {
      requests: [{ updateSpreadsheetProperties: { properties: { title }, fields: 'title' } }],
    });
    const response = await ask('/host/xlsx');
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe(
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    );
    expect(decodeURIComponent(response.headers.get('content-disposition') ?? '')).toBe(
      `attachment; filename="workbook.xlsx"; filename*=UTF-8''Pelatihan- “Sulam” 1-2027.xlsx`,
    );
    expect(await readFile(await bytesOf(response))).toMatchObject({ title, sheets: [{ name: 'Sheet1' }] });
  });

  it('gives another workbook by its id, and says what the file could not take', async () => {
    const { body } = api('', { properties: { title: 'Lain' }, sheets: [{ properties: { title: 'Satu' } }] });
    const { spreadsheetId } = JSON.parse(body) as { spreadsheetId: string };
    const values = [['x'.repeat(40_000)], ['=QUERY(A:A)']];
    host.api({
      method: 'PUT',
      path: `/v4/spreadsheets/${spreadsheetId}/values/A1`,
      query: 'valueInputOption=USER_ENTERED',
      body: JSON.stringify({ values }),
    });
    const response = await ask(`/host/xlsx?spreadsheetId=${spreadsheetId}`);
    const remarks = decodeURIComponent(response.headers.get('x-host-remarks') ?? '');
    expect(JSON.parse(remarks) as ExportRemarks).toEqual({
      cutTexts: { count: 1, first: ['Satu!A1'] },
      formulasAsValues: { count: 1, first: ['Satu!A2'] },
      charts: { count: 0, first: [] },
    });
    expect((await readFile(await bytesOf(response))).title).toBe('Lain');
  });

  it('refuses who may not open the workbook, and a workbook that is not there', async () => {
    host.setAccess('book', ['ani@example.org']);
    const refused = await ask('/host/xlsx?spreadsheetId=book', 'budi@example.org');
    expect([refused.status, await refused.json()]).toEqual([
      403,
      { error: { code: 403, message: 'The caller does not have permission' } },
    ]);
    const missing = await ask('/host/xlsx?spreadsheetId=none');
    expect([missing.status, await missing.json()]).toEqual([
      404,
      { error: { code: 404, message: 'Requested entity was not found.' } },
    ]);
  });
});
