import type { ApiRequest } from '../../../host/sheets/contract';
import { hostOf, runBody } from './host-of';

/** What the API is asked when a script runs the given body. */
function askedBy(body: string): ApiRequest {
  const asked: ApiRequest[] = [];
  runBody(body, {
    api: (request) => {
      asked.push(request);
      return { status: 200, body: '{}' };
    },
  });
  return asked[0]!;
}

const calls: readonly (readonly [call: string, method: string, address: string, body?: string])[] = [
  [`create({properties:{title:'x'}})`, 'POST', '/v4/spreadsheets', '{"properties":{"title":"x"}}'],
  [
    `get('id', {fields:'sheets(properties)', ranges:['A!A1','B']})`,
    'GET',
    '/v4/spreadsheets/id?fields=sheets(properties)&ranges=A!A1&ranges=B',
  ],
  [
    `getByDataFilter({dataFilters:[]}, 'id')`,
    'POST',
    '/v4/spreadsheets/id:getByDataFilter',
    '{"dataFilters":[]}',
  ],
  [
    `batchUpdate({requests:[]}, 'id', {fields:'replies'})`,
    'POST',
    '/v4/spreadsheets/id:batchUpdate?fields=replies',
    '{"requests":[]}',
  ],
  [`Values.get('id', "'My tab'!A1:B2")`, 'GET', "/v4/spreadsheets/id/values/'My%20tab'!A1%3AB2"],
  [
    `Values.batchGet('id', {ranges:'A1', majorDimension:'COLUMNS'})`,
    'GET',
    '/v4/spreadsheets/id/values:batchGet?ranges=A1&majorDimension=COLUMNS',
  ],
  [
    `Values.batchGetByDataFilter({dataFilters:[1]}, 'id')`,
    'POST',
    '/v4/spreadsheets/id/values:batchGetByDataFilter',
    '{"dataFilters":[1]}',
  ],
  [
    `Values.update({values:[[1]]}, 'id', 'A1', {valueInputOption:'RAW'})`,
    'PUT',
    '/v4/spreadsheets/id/values/A1?valueInputOption=RAW',
    '{"values":[[1]]}',
  ],
  [
    `Values.append({values:[[1]]}, 'id', 'A1', {valueInputOption:'RAW'})`,
    'POST',
    '/v4/spreadsheets/id/values/A1:append?valueInputOption=RAW',
    '{"values":[[1]]}',
  ],
  [`Values.clear({}, 'id', 'A1')`, 'POST', '/v4/spreadsheets/id/values/A1:clear', '{}'],
  [`Values.batchUpdate({data:[]}, 'id')`, 'POST', '/v4/spreadsheets/id/values:batchUpdate', '{"data":[]}'],
  [
    `Values.batchClear({ranges:['A1']}, 'id')`,
    'POST',
    '/v4/spreadsheets/id/values:batchClear',
    '{"ranges":["A1"]}',
  ],
  [`DeveloperMetadata.get('id', 7)`, 'GET', '/v4/spreadsheets/id/developerMetadata/7'],
  [
    `DeveloperMetadata.search({dataFilters:[]}, 'id')`,
    'POST',
    '/v4/spreadsheets/id/developerMetadata:search',
    '{"dataFilters":[]}',
  ],
];

describe('The advanced service Sheets', () => {
  it.each(calls.map(([call, ...asks]) => ({ call, asks })))(
    'asks the API: $call',
    ({ call, asks: [method, address, body] }) => {
      const asked = askedBy(`Sheets.Spreadsheets.${call}`);
      const [path, query = ''] = address.split('?');
      expect({ ...asked, query: decodeURIComponent(asked.query) }).toEqual({
        method,
        path,
        query,
        body,
        user: 'admin@example.org',
      });
    },
  );

  it('throws what the API refuses as Google does, with the details', () => {
    const outcome = runBody(`
      try { Sheets.Spreadsheets.get('no-such-spreadsheet'); } catch (e) {
        return [e instanceof Error, e.name, e.message, e.details.code];
      }
    `);
    expect(outcome).toEqual([
      true,
      'GoogleJsonResponseException',
      'API call to sheets.spreadsheets.get failed with error: Requested entity was not found.',
      404,
    ]);
  });

  it('reads what it has written', () => {
    const rows = runBody(`
      const id = SpreadsheetApp.getActive().getId();
      Sheets.Spreadsheets.Values.update({ values: [['=1+1', '0812'], [true, 1.5]] }, id, 'A1', { valueInputOption: 'RAW' });
      return Sheets.Spreadsheets.Values.get(id, 'A1:B2', { valueRenderOption: 'UNFORMATTED_VALUE' }).values;
    `);
    expect(rows).toEqual([
      ['=1+1', '0812'],
      [true, 1.5],
    ]);
  });

  it('is traced with what it would cost, counted in ranges, cells and requests', () => {
    const host = hostOf(`function main() {
      const id = SpreadsheetApp.getActive().getId();
      const row = { values: [{ userEnteredValue: { numberValue: 1 } }, { userEnteredValue: { numberValue: 2 } }] };
      Sheets.Spreadsheets.batchUpdate({ requests: [
        { updateCells: { range: { sheetId: 0, startRowIndex: 0, startColumnIndex: 0 }, rows: [row, row, row], fields: 'userEnteredValue' } },
        { updateSpreadsheetProperties: { properties: { title: 'x' }, fields: 'title' } },
      ] }, id);
      Sheets.Spreadsheets.Values.batchGet(id, { ranges: ['A1:B3', 'A1'] });
    }`);
    const before = host.clock().now;
    expect(host.run('main').error).toBeUndefined();
    const costing = host.trace().filter(({ costs }) => costs);
    expect(costing).toMatchObject([
      {
        execution: 1,
        function: 'main',
        user: 'admin@example.org',
        call: 1,
        service: 'Sheets.Spreadsheets.batchUpdate',
      },
      { execution: 1, function: 'main', call: 2, service: 'Sheets.Spreadsheets.Values.batchGet' },
    ]);
    // 300 + 0.65 a request + 0.011 a cell; 235 + 0.5 a range + 0.005 a cell.
    expect(costing[0]!.ms).toBeCloseTo(300 + 0.65 * 2 + 0.011 * 6);
    expect(costing[1]!.ms).toBeCloseTo(235 + 0.5 * 2 + 0.005 * 7);
    const passed = new Date(host.clock().now).getTime() - new Date(before).getTime();
    expect(passed).toBe(Math.floor(500 + costing[0]!.ms + costing[1]!.ms));
    expect(costing[0]!.requestChars).toBeGreaterThan(100);
    expect(costing[1]!.answerChars).toBeGreaterThan(20);
  });

  it('gives the same trace for the same seed', () => {
    const code = `function main() { Sheets.Spreadsheets.create({}); return [Utilities.getUuid(), Math.random()]; }`;
    const [one, other] = [hostOf(code), hostOf(code)];
    expect([one.run('main'), one.trace()]).toEqual([other.run('main'), other.trace()]);
    expect(one.run('main').result).not.toEqual(hostOf(code).run('main').result);
  });
});
