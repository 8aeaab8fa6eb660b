import fc from 'fast-check';
import { cell, columns, onColumn, openHost, row, rows } from './support';

/** Requests that are good on the test host, in any order and number. */
const goodRequest = fc.oneof(
  fc.record({ r: fc.nat(50), c: fc.nat(20), v: fc.string() }).map(({ r, c, v }) => ({
    updateCells: {
      start: { sheetId: 0, rowIndex: r, columnIndex: c },
      rows: [row(v)],
      fields: 'userEnteredValue',
    },
  })),
  fc.string().map((v) => ({ appendCells: { sheetId: 7, rows: [row(v, 1)], fields: 'userEnteredValue' } })),
  fc.nat(20).map((i) => ({ insertDimension: { range: rows(i, i + 1) } })),
  fc.nat(20).map((i) => ({ deleteDimension: { range: columns(i, i + 1, 7) } })),
  fc.nat(20).map((i) => ({ moveDimension: { source: columns(i, i + 1), destinationIndex: 25 } })),
  fc.nat(20).map((i) => onColumn(`key${i}`, i)),
  fc.nat(20).map((i) => ({
    setDataValidation: {
      range: { sheetId: 0, startColumnIndex: i, endColumnIndex: i + 1 },
      rule: { condition: { type: 'ONE_OF_LIST', values: [{ userEnteredValue: 'H' }] }, strict: true },
    },
  })),
  fc.nat(20).map((i) => ({
    repeatCell: {
      range: { sheetId: 0, startRowIndex: i, endRowIndex: i + 2 },
      cell: { userEnteredFormat: { textFormat: { bold: true } } },
      fields: 'userEnteredFormat.textFormat.bold',
    },
  })),
  fc.constant({ addSheet: { properties: {} } }),
);

describe('a batch', () => {
  it('whose last request is refused leaves the workbook byte for byte', () => {
    fc.assert(
      fc.property(fc.array(goodRequest, { minLength: 1, maxLength: 8 }), (requests) => {
        const host = openHost();
        host.put('A1', [
          ['a', 'b'],
          ['c', 'd'],
        ]);
        const before = JSON.stringify(host.workbook());
        const refused = host.batch([...requests, { deleteSheet: { sheetId: 404 } }]);
        expect(refused.body.error.message).toBe(
          `Invalid requests[${requests.length}].deleteSheet: No sheet with id: 404`,
        );
        expect(JSON.stringify(host.workbook())).toBe(before);
        expect(host.batch(requests).status).toBe(200);
      }),
      { numRuns: 60 },
    );
  });

  it('keeps its workbook plain data: through JSON and back it is the same', () => {
    fc.assert(
      fc.property(fc.array(goodRequest, { minLength: 1, maxLength: 8 }), (requests) => {
        const host = openHost();
        host.batch(requests);
        expect(JSON.parse(JSON.stringify(host.workbook()))).toEqual(host.workbook());
      }),
      { numRuns: 30 },
    );
  });

  it('never changes a workbook that was read before', () => {
    const host = openHost();
    host.put('A1', [['old']]);
    const before = host.workbook();
    const copy = structuredClone(before);
    host.put('A1', [['new']]);
    host.batch([{ insertDimension: { range: rows(0, 1) } }, onColumn('k', 0)]);
    expect(before).toEqual(copy);
    expect(host.workbook().revision).toBe(before.revision + 2);
  });

  it('answers request by request, in order', () => {
    const { body } = openHost().batch([
      { appendCells: { sheetId: 0, rows: [row('x')], fields: 'userEnteredValue' } },
      onColumn('k', 0, 12),
      { deleteDimension: { range: rows(5, 6) } },
      { addSheet: { properties: { sheetId: 3, title: 'New' } } },
    ]);
    expect(body.replies).toEqual([
      {},
      { createDeveloperMetadata: { developerMetadata: expect.objectContaining({ metadataId: 12 }) } },
      {},
      {
        addSheet: {
          properties: {
            sheetId: 3,
            title: 'New',
            index: 2,
            sheetType: 'GRID',
            gridProperties: { rowCount: 1000, columnCount: 26 },
          },
        },
      },
    ]);
  });

  it('sees what its earlier requests did', () => {
    const host = openHost();
    host.batch([
      { addSheet: { properties: { sheetId: 3, title: 'New' } } },
      { appendCells: { sheetId: 3, rows: [row('one')], fields: 'userEnteredValue' } },
      { appendCells: { sheetId: 3, rows: [row('two')], fields: 'userEnteredValue' } },
    ]);
    expect(host.read('New!A:A')).toEqual([['one'], ['two']]);
  });

  it('gives back the spreadsheet afterwards, its asked ranges with their cells, under a mask', () => {
    const host = openHost();
    const { body } = host.batch(
      [
        {
          appendCells: { sheetId: 7, rows: [row('id-1', 'x'), row('id-2', 'y')], fields: 'userEnteredValue' },
        },
      ],
      {
        includeSpreadsheetInResponse: true,
        responseRanges: ["'Other tab'!A1:A5"],
        responseIncludeGridData: true,
      },
      { fields: 'replies,updatedSpreadsheet.sheets(properties.sheetId,data.rowData.values.effectiveValue)' },
    );
    expect(body).toEqual({
      replies: [{}],
      updatedSpreadsheet: {
        sheets: [
          {
            properties: { sheetId: 7 },
            data: [
              {
                rowData: [
                  { values: [{ effectiveValue: { stringValue: 'id-1' } }] },
                  { values: [{ effectiveValue: { stringValue: 'id-2' } }] },
                ],
              },
            ],
          },
        ],
      },
    });
  });

  it('changes nothing when only its answer cannot be made', () => {
    const host = openHost();
    const before = host.workbook();
    const request = { appendCells: { sheetId: 0, rows: [row('x')], fields: 'userEnteredValue' } };
    const ranges = { includeSpreadsheetInResponse: true, responseRanges: ['Nowhere!A1'] };
    expect(host.batch([request], ranges).status).toBe(400);
    expect(host.batch([request], {}, { fields: 'nothing' }).status).toBe(400);
    expect(host.workbook()).toBe(before);
  });

  it('asks for at least one request', () => {
    expect(openHost().batch([]).body.error.message).toBe('Must specify at least one request.');
  });

  it('takes the names of fields in either spelling, numbers as text, and null as unset', () => {
    const host = openHost();
    host.batch([
      {
        append_cells: {
          sheet_id: '0',
          rows: [{ values: [{ ...cell('x'), note: null }] }],
          fields: 'user_entered_value',
        },
      },
    ]);
    expect(host.read('A1')).toEqual([['x']]);
  });
});
