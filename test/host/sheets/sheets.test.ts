import { openHost, row, type Json } from './support';

const update = (properties: object, fields: string) => ({ updateSheetProperties: { properties, fields } });
const titles = (host: ReturnType<typeof openHost>) =>
  host.get().sheets.map((sheet: Json) => sheet.properties.title);
describe('a new spreadsheet', () => {
  it('has one sheet, the default format and the theme of a new one', () => {
    const host = openHost();
    const { body } = host.send('POST', '/v4/spreadsheets', {}, {});
    expect(body.properties).toMatchObject({
      title: 'Untitled spreadsheet',
      locale: 'en_US',
      autoRecalc: 'ON_CHANGE',
      timeZone: 'Etc/GMT',
    });
    expect(body.properties.defaultFormat).toMatchObject({
      backgroundColor: { red: 1, green: 1, blue: 1 },
      padding: { top: 2, right: 3, bottom: 2, left: 3 },
      verticalAlignment: 'BOTTOM',
      wrapStrategy: 'OVERFLOW_CELL',
    });
    expect(body.properties.spreadsheetTheme.primaryFontFamily).toBe('Arial');
    expect(body.properties.spreadsheetTheme.themeColors).toHaveLength(9);
    expect(body.sheets).toEqual([
      {
        properties: {
          sheetId: 0,
          title: 'Sheet1',
          index: 0,
          sheetType: 'GRID',
          gridProperties: { rowCount: 1000, columnCount: 26 },
        },
      },
    ]);
  });

  it('takes its sheets, cells and properties from the caller', () => {
    const host = openHost();
    const { body } = host.send(
      'POST',
      '/v4/spreadsheets',
      {},
      {
        properties: { title: 'Program', locale: 'id_ID', timeZone: 'Asia/Jakarta' },
        sheets: [
          {
            properties: { title: 'Peserta', gridProperties: { frozenRowCount: 1 } },
            data: [{ rowData: [row('Nama')] }],
          },
        ],
      },
    );
    expect(body.properties).toMatchObject({ title: 'Program', locale: 'id_ID', timeZone: 'Asia/Jakarta' });
    expect(body.sheets).toHaveLength(1);
    const { values } = host.send('GET', `/v4/spreadsheets/${body.spreadsheetId}/values/Peserta`).body;
    expect(values).toEqual([['Nama']]);
  });
});

describe('sheets', () => {
  it('get the place, the id and the title that were asked for', () => {
    const host = openHost();
    host.batch([{ addSheet: { properties: { sheetId: 55, title: 'First', index: 0, hidden: true } } }]);
    expect(host.get().sheets[0].properties).toMatchObject({
      sheetId: 55,
      title: 'First',
      index: 0,
      hidden: true,
    });
    expect(titles(host)).toEqual(['First', 'Sheet1', 'Other tab']);
  });

  it.each([
    [{ title: 'Sheet1' }, 'A sheet with the name "Sheet1" already exists. Please enter another name.'],
    [{ title: 'sheet1' }, 'A sheet with the name "sheet1" already exists. Please enter another name.'],
    [{ sheetId: 7 }, 'Sheet with ID 7 already exists.'],
    [{ gridProperties: { rowCount: 1, frozenRowCount: 1 } }, "You can't freeze all rows on a sheet."],
  ])('are refused as %j', (properties, message) => {
    expect(openHost().batch([{ addSheet: { properties } }]).body.error.message).toBe(
      `Invalid requests[0].addSheet: ${message}`,
    );
  });

  it('move, counted before the move', () => {
    const host = openHost();
    host.batch([{ addSheet: { properties: { title: 'Third' } } }]);
    host.batch([update({ sheetId: 7, index: 0 }, 'index')]);
    expect(titles(host)).toEqual(['Other tab', 'Sheet1', 'Third']);
  });

  it('show a property only while it is set', () => {
    const host = openHost();
    const shown = () => host.get().sheets[0].properties;
    host.batch([
      update(
        { sheetId: 0, gridProperties: { frozenRowCount: 2, hideGridlines: true } },
        'gridProperties/frozenRowCount,gridProperties.hideGridlines',
      ),
    ]);
    expect(shown().gridProperties).toEqual({
      rowCount: 1000,
      columnCount: 26,
      frozenRowCount: 2,
      hideGridlines: true,
    });
    host.batch([
      update(
        { sheetId: 0, gridProperties: { frozenRowCount: 0 } },
        'gridProperties(frozenRowCount,hideGridlines)',
      ),
    ]);
    expect(shown().gridProperties).toEqual({ rowCount: 1000, columnCount: 26 });
  });

  it('keep colours in 255 steps beside their style, and lose both when the style is empty', () => {
    const host = openHost();
    const colors = () =>
      host.get({ fields: 'sheets.properties(tabColor,tabColorStyle)' }).sheets[0].properties;
    host.batch([
      update({ sheetId: 0, tabColorStyle: { rgbColor: { red: 1, green: 0, blue: 0.5 } } }, 'tabColorStyle'),
    ]);
    const kept = { red: 1, blue: 0.49803922 };
    expect(colors()).toEqual({ tabColor: kept, tabColorStyle: { rgbColor: kept } });
    host.batch([update({ sheetId: 0, tabColorStyle: { rgbColor: null } }, 'tabColorStyle')]);
    expect(colors()).toEqual({});
  });

  it('take along the formulas and rules that name them when they are renamed', () => {
    const host = openHost();
    host.put('A1', [["='Other tab'!B2+B2", '="Other tab"']], 'USER_ENTERED');
    const condition = { type: 'ONE_OF_RANGE', values: [{ userEnteredValue: "='Other tab'!A2:A" }] };
    host.batch([
      { setDataValidation: { range: { sheetId: 0, endRowIndex: 1 }, rule: { condition } } },
      update({ sheetId: 7, title: 'Agensi' }, 'title'),
    ]);
    expect(host.read('A1:B1', { valueRenderOption: 'FORMULA' })).toEqual([['=Agensi!B2+B2', '="Other tab"']]);
    expect(host.workbook().rules[0]?.condition?.values).toEqual([{ userEnteredValue: '=Agensi!A2:A' }]);
  });

  it('are made smaller with what was outside gone', () => {
    const host = openHost();
    host.put('A1', [
      ['a', 'b', 'c'],
      ['d', 'e', 'f'],
    ]);
    const size = (rowCount: number, columnCount: number) =>
      host.batch([
        update(
          { sheetId: 0, gridProperties: { rowCount, columnCount } },
          'gridProperties(rowCount,columnCount)',
        ),
      ]);
    size(1, 2);
    size(10, 10);
    expect(host.read('A1:J10')).toEqual([['a', 'b']]);
  });

  it('are deleted, but not the last one, nor the last one that shows', () => {
    const host = openHost();
    host.batch([update({ sheetId: 7, hidden: true }, 'hidden')]);
    expect(host.batch([{ deleteSheet: { sheetId: 0 } }]).body.error.message).toContain(
      "You can't remove all the visible sheets",
    );
    host.batch([{ deleteSheet: { sheetId: 7 } }]);
    expect(host.batch([{ deleteSheet: { sheetId: 0 } }]).body.error.message).toBe(
      "Invalid requests[0].deleteSheet: You can't remove all the sheets in a document.",
    );
  });

  it('are copied within the workbook and into another, formats and rules included', () => {
    const host = openHost();
    const bold = {
      userEnteredFormat: { textFormat: { bold: true } },
      userEnteredValue: { stringValue: 'x' },
    };
    host.batch([{ updateCells: { start: { sheetId: 7 }, rows: [{ values: [bold] }], fields: '*' } }]);
    const copy = host.batch([{ duplicateSheet: { sourceSheetId: 7 } }]).body.replies[0].duplicateSheet
      .properties;
    expect(copy).toMatchObject({ title: 'Copy of Other tab', index: 0 });
    const other = host.send('POST', '/v4/spreadsheets', {}, {}).body.spreadsheetId as string;
    const sent = host.send(
      'POST',
      `/v4/spreadsheets/${host.id}/sheets/7:copyTo`,
      {},
      { destinationSpreadsheetId: other },
    );
    expect(sent.body).toMatchObject({ title: 'Copy of Other tab', index: 1 });
    const there = host.send('GET', `/v4/spreadsheets/${other}`, { includeGridData: 'true' }).body.sheets[1];
    expect(there.data[0].rowData[0].values[0]).toMatchObject(bold);
  });
});
