import { cell, openHost, row } from './support';

const grid = (host: ReturnType<typeof openHost>, range: string) =>
  host.get({ ranges: range, includeGridData: 'true' }).sheets[0].data[0].rowData ?? [];

describe('cells written with their kind', () => {
  it('stay what they are: a text that looks like a formula, a number or a day is text', () => {
    const host = openHost('id_ID');
    host.batch([
      {
        appendCells: {
          sheetId: 0,
          rows: [row('=1+1', '0812', '01/02/2027', 5, true, 0.375)],
          fields: 'userEnteredValue',
        },
      },
    ]);
    expect(host.read('A1:F1', { valueRenderOption: 'UNFORMATTED_VALUE' })).toEqual([
      ['=1+1', '0812', '01/02/2027', 5, true, 0.375],
    ]);
    expect(grid(host, 'A1')[0].values[0].userEnteredValue).toEqual({ stringValue: '=1+1' });
  });

  it('are formulas only when said so, and keep the formula beside its value', () => {
    const host = openHost();
    host.batch([
      {
        updateCells: {
          start: { sheetId: 0 },
          rows: [
            {
              values: [
                { userEnteredValue: { formulaValue: '=1+2*3' } },
                { userEnteredValue: { formulaValue: '=1/0' } },
              ],
            },
          ],
          fields: 'userEnteredValue',
        },
      },
    ]);
    const [sum, error] = grid(host, 'A1:B1')[0].values;
    expect(sum).toMatchObject({
      userEnteredValue: { formulaValue: '=1+2*3' },
      effectiveValue: { numberValue: 7 },
    });
    expect(error.effectiveValue.errorValue.type).toBe('DIVIDE_BY_ZERO');
    expect(error.formattedValue).toBe('#DIV/0!');
  });

  it('are empty when the text is: an empty text is no data', () => {
    const host = openHost();
    host.batch([{ appendCells: { sheetId: 0, rows: [row('first'), row('')], fields: 'userEnteredValue' } }]);
    host.batch([{ appendCells: { sheetId: 0, rows: [row('second')], fields: 'userEnteredValue' } }]);
    expect(host.read('A1:A3')).toEqual([['first'], ['second']]);
  });
});

describe('appendCells', () => {
  it('goes below the last row with data in any column, from column A on', () => {
    const host = openHost();
    host.put('F9', [['signature']]);
    host.batch([{ appendCells: { sheetId: 0, rows: [row('new')], fields: 'userEnteredValue' } }]);
    expect(host.read('A10')).toEqual([['new']]);
  });

  it('takes an unticked checkbox for data, a format and a note for none', () => {
    const host = openHost();
    const format = { userEnteredFormat: { textFormat: { bold: true } }, note: 'n' };
    host.batch([
      {
        repeatCell: {
          range: { sheetId: 0, endRowIndex: 50 },
          cell: format,
          fields: 'userEnteredFormat,note',
        },
      },
      { appendCells: { sheetId: 0, rows: [row('first')], fields: 'userEnteredValue' } },
      { updateCells: { start: { sheetId: 0, rowIndex: 4 }, rows: [row(false)], fields: 'userEnteredValue' } },
      { appendCells: { sheetId: 0, rows: [row('after')], fields: 'userEnteredValue' } },
    ]);
    expect(host.read('A1:A6')).toEqual([['first'], [], [], [], ['FALSE'], ['after']]);
  });

  it('keeps the format of the row it fills, and makes the grid larger', () => {
    const host = openHost();
    host.batch([
      {
        updateSheetProperties: {
          properties: { sheetId: 0, gridProperties: { rowCount: 2, columnCount: 1 } },
          fields: 'gridProperties(rowCount,columnCount)',
        },
      },
      {
        repeatCell: {
          range: { sheetId: 0 },
          cell: { userEnteredFormat: { numberFormat: { type: 'NUMBER', pattern: '0.0' } } },
          fields: 'userEnteredFormat',
        },
      },
      { appendCells: { sheetId: 0, rows: [row(1, 2), row(3), row(4)], fields: 'userEnteredValue' } },
    ]);
    expect(host.get().sheets[0].properties.gridProperties).toEqual({ rowCount: 3, columnCount: 2 });
    expect(host.read('A1:B3')).toEqual([['1.0', '2'], ['3.0'], ['4']]);
  });
});

describe('updateCells', () => {
  it('from a start touches the cells given and no others', () => {
    const host = openHost();
    host.put('A1', [['a', 'b', 'c']]);
    host.batch([
      {
        updateCells: { start: { sheetId: 0, columnIndex: 1 }, rows: [row('B')], fields: 'userEnteredValue' },
      },
    ]);
    expect(host.read('A1:C1')).toEqual([['a', 'B', 'c']]);
  });

  it('over a range clears what is not given', () => {
    const host = openHost();
    host.put('A1', [
      ['a', 'b', 'c'],
      ['d', 'e', 'f'],
    ]);
    host.batch([
      {
        updateCells: {
          range: { sheetId: 0, startRowIndex: 0, endRowIndex: 2, startColumnIndex: 0, endColumnIndex: 2 },
          rows: [row('A')],
          fields: 'userEnteredValue',
        },
      },
    ]);
    expect(host.read('A1:C2')).toEqual([
      ['A', '', 'c'],
      ['', '', 'f'],
    ]);
  });

  it('touches only the fields of the mask, and clears a field that the mask names alone', () => {
    const host = openHost();
    const textFormat = { bold: true, italic: true };
    const start = { sheetId: 0 };
    host.batch([
      {
        updateCells: {
          start,
          rows: [
            {
              values: [{ ...cell('x'), note: 'n', userEnteredFormat: { textFormat, wrapStrategy: 'WRAP' } }],
            },
          ],
          fields: '*',
        },
      },
      {
        updateCells: {
          start,
          rows: [{ values: [{ note: 'ignored' }] }],
          fields: 'userEnteredFormat.textFormat.bold',
        },
      },
    ]);
    const [written] = grid(host, 'A1')[0].values;
    expect(written.note).toBe('n');
    expect(written.formattedValue).toBe('x');
    expect(written.userEnteredFormat).toEqual({ textFormat: { italic: true }, wrapStrategy: 'WRAP' });
  });

  it.each([
    [{ sheetId: 0, rowIndex: 1000 }, 'GridCoordinate.rowIndex[1000] is after last row in grid[999]'],
    [
      { sheetId: 0, columnIndex: 25 },
      'Attempting to write column: 26, beyond the last requested column of: 25',
    ],
  ])('refuses to write past the grid from %j', (start, message) => {
    const request = { updateCells: { start, rows: [row('x', 'y')], fields: 'userEnteredValue' } };
    expect(openHost().batch([request]).body.error.message).toBe(
      `Invalid requests[0].updateCells: ${message}`,
    );
  });
});

describe('repeatCell', () => {
  it('fills a range, and moves the references of a formula along', () => {
    const host = openHost();
    host.batch([
      {
        repeatCell: {
          range: { sheetId: 0, startRowIndex: 0, endRowIndex: 2, startColumnIndex: 2, endColumnIndex: 4 },
          cell: { userEnteredValue: { formulaValue: '=A1+$A$1&"A1"' } },
          fields: 'userEnteredValue',
        },
      },
    ]);
    expect(host.read('C1:D2', { valueRenderOption: 'FORMULA' })).toEqual([
      ['=A1+$A$1&"A1"', '=B1+$A$1&"A1"'],
      ['=A2+$A$1&"A1"', '=B2+$A$1&"A1"'],
    ]);
  });

  it.each([
    [{ sheetId: 0, startRowIndex: 1000 }, 'Sheet1!A1001'],
    [{ sheetId: 0, startRowIndex: 1000, endColumnIndex: 2 }, 'Sheet1!A1001:B'],
    [{ sheetId: 0, startRowIndex: 1000, endRowIndex: 1001, endColumnIndex: 2 }, 'Sheet1!A1001:B1001'],
    [{ sheetId: 0, startColumnIndex: 26, endRowIndex: 2 }, 'Sheet1!AA1:2'],
  ])('refuses %j, which starts past the grid', (range, where) => {
    expect(openHost().batch([{ repeatCell: { range, cell: {}, fields: 'note' } }]).body.error.message).toBe(
      `Invalid requests[0].repeatCell: Range (${where}) exceeds grid limits. Max rows: 1000, max columns: 26`,
    );
  });

  it.each([
    { sheetId: 0, startRowIndex: 999, endRowIndex: 1003 },
    { sheetId: 0, startRowIndex: 3, endRowIndex: 3 },
  ])('takes %j, which starts inside, and does not make the grid larger', (range) => {
    const host = openHost();
    expect(host.batch([{ repeatCell: { range, cell: { note: 'n' }, fields: 'note' } }]).status).toBe(200);
    expect(host.get().sheets[0].properties.gridProperties.rowCount).toBe(1000);
  });
});
