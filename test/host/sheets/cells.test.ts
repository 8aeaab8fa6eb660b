import { openHost, row } from './support';

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
