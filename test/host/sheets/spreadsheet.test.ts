import { openHost, type Json } from './support';

describe('properties of the spreadsheet', () => {
  it('change one by one under the mask', () => {
    const host = openHost();
    host.batch([
      {
        updateSpreadsheetProperties: {
          properties: { timeZone: 'Asia/Jakarta', title: 'not this' },
          fields: 'timeZone',
        },
      },
      { updateSpreadsheetProperties: { properties: { locale: 'id_ID' }, fields: 'locale' } },
    ]);
    expect(host.get().properties).toMatchObject({ title: 'Uji', locale: 'id_ID', timeZone: 'Asia/Jakarta' });
  });

  it('refuse a zone and a locale that are none', () => {
    const set = (properties: object, fields: string) =>
      openHost().batch([{ updateSpreadsheetProperties: { properties, fields } }]).status;
    expect([set({ timeZone: 'Asia/Nowhere' }, 'timeZone'), set({ locale: 'Indonesian' }, 'locale')]).toEqual([
      400, 400,
    ]);
  });
});

describe('reading a spreadsheet', () => {
  it('gives no cells unless asked for, by flag or by mask', () => {
    const host = openHost();
    host.put('A1', [['x']]);
    expect(host.get().sheets[0].data).toBeUndefined();
    expect(host.get({ includeGridData: 'True' }).sheets[0].data[0].rowData[0].values[0].formattedValue).toBe(
      'x',
    );
    expect(host.get({ fields: 'sheets.data.rowData.values.formattedValue' }).sheets[0]).toEqual({
      data: [{ rowData: [{ values: [{ formattedValue: 'x' }] }] }],
    });
  });

  it('gives only the sheets of the asked ranges, each range with where it starts', () => {
    const host = openHost();
    host.put("'Other tab'!B2", [['x', 'y']]);
    const { sheets } = host.get({ ranges: ["'Other tab'!B2", "'Other tab'!C1:C2"], includeGridData: 'true' });
    expect(sheets).toHaveLength(1);
    expect(
      sheets[0].data.map((data: Json) => [data.startRow, data.startColumn, data.columnMetadata.length]),
    ).toEqual([
      [1, 1, 1],
      [undefined, 2, 1],
    ]);
  });

  it('says how cells look: entered format, and the effective one on top of the default', () => {
    const host = openHost();
    const format = { backgroundColor: { red: 1 }, textFormat: { bold: true } };
    host.put('A1', [['x', 5]]);
    host.batch([
      {
        repeatCell: {
          range: { sheetId: 0, endRowIndex: 1, endColumnIndex: 1 },
          cell: { userEnteredFormat: format },
          fields: 'userEnteredFormat',
        },
      },
    ]);
    const [text, number] = host.get({ includeGridData: 'true' }).sheets[0].data[0].rowData[0].values;
    expect(text.userEnteredFormat).toEqual({ ...format, backgroundColorStyle: { rgbColor: { red: 1 } } });
    expect(text.effectiveFormat).toMatchObject({
      horizontalAlignment: 'LEFT',
      textFormat: { bold: true, fontSize: 10, fontFamily: 'Arial' },
    });
    expect(number.effectiveFormat.horizontalAlignment).toBe('RIGHT');
    expect(number.userEnteredFormat).toBeUndefined();
  });

  it('leaves out what is not there, and refuses a mask that names what cannot be', () => {
    const host = openHost();
    expect(host.get({ fields: 'namedRanges' })).toEqual({});
    expect(host.get({ fields: 'sheets.properties.tabColorStyle' }).sheets[0]).toEqual({ properties: {} });
    expect(host.get({ fields: 'sheet.properties' }).error).toMatchObject({
      code: 400,
      message: 'Request contains an invalid argument.',
      details: [
        {
          fieldViolations: [
            {
              field: 'sheet',
              description:
                "Error expanding 'fields' parameter. Cannot find matching fields for path 'sheet'.",
            },
          ],
        },
      ],
    });
  });

  it('reads notes of empty cells beside cells without one', () => {
    const host = openHost();
    host.put('A1', [['x', 'y']]);
    host.batch([
      {
        updateCells: {
          start: { sheetId: 0, rowIndex: 1, columnIndex: 1 },
          rows: [{ values: [{ note: 'n' }] }],
          fields: 'note',
        },
      },
    ]);
    expect(host.get({ fields: 'sheets.data.rowData.values.note', ranges: 'Sheet1' }).sheets).toEqual([
      { data: [{ rowData: [{ values: [{}, {}] }, { values: [{}, { note: 'n' }] }] }] },
    ]);
  });
});
