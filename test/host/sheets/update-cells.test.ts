import { cell, openHost, row } from './support';

const grid = (host: ReturnType<typeof openHost>, range: string) =>
  host.get({ ranges: range, includeGridData: 'true' }).sheets[0].data[0].rowData ?? [];

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
