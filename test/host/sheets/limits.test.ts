import { openHost, row, user, type Json } from './support';

const message = (reply: { body: Json }) => reply.body.error.message;

describe('Google’s limits', () => {
  it('are 50,000 characters a cell, however it is written', () => {
    const host = openHost();
    const long = 'x'.repeat(50_001);
    const text = 'Your input contains more than the maximum of 50000 characters in a single cell.';
    const append = { appendCells: { sheetId: 0, rows: [row(long)], fields: 'userEnteredValue' } };
    expect(message(host.batch([append]))).toBe(`Invalid requests[0].appendCells: ${text}`);
    expect(message(host.put('A1', [[long]]))).toBe(text);
    expect(host.put('A1', [['x'.repeat(50_000)]]).status).toBe(200);
  });

  it('are 10 million cells a workbook, empty ones included', () => {
    const host = openHost();
    const text =
      'This action would increase the number of cells in the workbook above the limit of 10000000 cells.';
    const grid = { rowCount: 100_000, columnCount: 100 };
    expect(message(host.batch([{ addSheet: { properties: { gridProperties: grid } } }]))).toBe(
      `Invalid requests[0].addSheet: ${text}`,
    );
    expect(
      message(host.batch([{ appendDimension: { sheetId: 0, dimension: 'ROWS', length: 400_000 } }])),
    ).toBe(`Invalid requests[0].appendDimension: ${text}`);
  });

  it('are 18,278 columns a sheet', () => {
    const add = (length: number) =>
      openHost().batch([{ appendDimension: { sheetId: 0, dimension: 'COLUMNS', length } }]);
    expect(add(18_278 - 26).status).toBe(400);
    const narrow = openHost();
    narrow.batch([
      {
        updateSheetProperties: {
          properties: { sheetId: 0, gridProperties: { rowCount: 1 } },
          fields: 'gridProperties.rowCount',
        },
      },
      { appendDimension: { sheetId: 0, dimension: 'COLUMNS', length: 18_278 - 26 } },
    ]);
    expect(narrow.get().sheets[0].properties.gridProperties.columnCount).toBe(18_278);
    expect(narrow.batch([{ appendDimension: { sheetId: 0, dimension: 'COLUMNS', length: 1 } }]).status).toBe(
      400,
    );
  });

  it('are 100,000 requests a batch', () => {
    const request = { deleteSheet: { sheetId: 99 } };
    expect(message(openHost().batch(new Array(100_001).fill(request)))).toContain('100000 requests');
  });

  it('are 60 reads and 60 writes a minute a user, where the host is told so', () => {
    let time = Date.UTC(2026, 10, 24, 10);
    const host = openHost('en_US', { rateLimit: true, now: () => time });
    const path = `/v4/spreadsheets/${host.id}`;
    const read = () => host.send('GET', path).status;
    expect(Array.from({ length: 60 }, read)).toEqual(new Array(60).fill(200));
    const refused = host.send('GET', path);
    expect(refused).toMatchObject({
      status: 429,
      body: { error: { code: 429, status: 'RESOURCE_EXHAUSTED' } },
    });
    expect(message(refused)).toContain(
      "Quota exceeded for quota metric 'Read requests' and limit 'Read requests per minute per user'",
    );
    expect(host.put('A1', [['writes are counted apart']]).status).toBe(200);
    time += 60_000;
    expect(read()).toBe(200);
  });
});

describe('calls that cannot be served', () => {
  it('say so for a workbook that is not there, or not the caller’s to open', () => {
    const host = openHost('en_US', { mayOpen: (who) => who !== user });
    expect(host.send('GET', '/v4/spreadsheets/nothing')).toEqual({
      status: 404,
      body: { error: { code: 404, message: 'Requested entity was not found.', status: 'NOT_FOUND' } },
    });
    expect(host.send('GET', `/v4/spreadsheets/${host.id}`)).toEqual({
      status: 403,
      body: {
        error: { code: 403, message: 'The caller does not have permission', status: 'PERMISSION_DENIED' },
      },
    });
  });

  it('name an unknown query parameter, and take Google’s own everywhere', () => {
    const host = openHost();
    const path = `/v4/spreadsheets/${host.id}/values/A1`;
    expect(message(host.send('GET', path, { valueRender: 'FORMULA' }))).toBe(
      'Invalid JSON payload received. Unknown name "valueRender": Cannot bind query parameter. Field \'valueRender\' could not be found in request message.',
    );
    expect(message(host.send('GET', path, { valueRenderOption: 'PRETTY' }))).toBe(
      'Invalid value at \'value_render_option\' (type.googleapis.com/google.apps.sheets.v4.ValueRenderOption), "PRETTY"',
    );
    expect(host.send('GET', path, { alt: 'json', prettyPrint: 'false', key: 'k' }).status).toBe(200);
  });

  it('name what is wrong with the values sent', () => {
    const host = openHost();
    const put = (values: unknown) =>
      host.send('PUT', `/v4/spreadsheets/${host.id}/values/A1`, { valueInputOption: 'RAW' }, { values });
    expect(message(put('A1:D4'))).toBe(
      'Invalid value at \'data.values\' (type.googleapis.com/google.protobuf.ListValue), "A1:D4"',
    );
    expect(message(put(['x']))).toBe(
      'Invalid value at \'data.values[0]\' (type.googleapis.com/google.protobuf.ListValue), "x"',
    );
    expect(message(put([[['x']]]))).toBe(
      'Invalid values[0][0]: list_value {\n  values {\n    string_value: "x"\n  }\n}\n',
    );
  });

  it.each(['Nowhere!A1', 'A1:B2:C3', "'Sheet1'!x y"])('cannot parse the range %s', (range) => {
    const host = openHost();
    expect(message(host.send('GET', `/v4/spreadsheets/${host.id}/values/${encodeURIComponent(range)}`))).toBe(
      `Unable to parse range: ${range}`,
    );
  });

  it('refuse ranges that start outside and cut off ranges that end outside', () => {
    const host = openHost();
    const read = (range: string) =>
      host.send('GET', `/v4/spreadsheets/${host.id}/values/${encodeURIComponent(range)}`);
    expect(message(read('A1001'))).toBe(
      'Range (Sheet1!A1001) exceeds grid limits. Max rows: 1000, max columns: 26',
    );
    expect(read('Y999:AB2000').body.range).toBe('Sheet1!Y999:Z1000');
  });

  it('refuse a body that is no JSON, and an address that leads nowhere', () => {
    const host = openHost();
    expect(host.send('GET', '/v4/nothing').status).toBe(404);
    expect(host.send('POST', `/v4/spreadsheets/${host.id}:batchUpdate`, {}, 'text').status).toBe(400);
  });
});
