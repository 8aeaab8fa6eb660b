import { cell, openHost, type Json } from './support';

const range = { sheetId: 0, startRowIndex: 1, endRowIndex: 5, startColumnIndex: 0, endColumnIndex: 1 };
const printed = { startRowIndex: 1, endRowIndex: 5, startColumnIndex: 0, endColumnIndex: 1 };
const sheet = (host: ReturnType<typeof openHost>) => host.get().sheets[0];
describe('named ranges', () => {
  it('are renamed, moved and deleted by their id', () => {
    const host = openHost();
    host.batch([{ addNamedRange: { namedRange: { namedRangeId: 'x', name: 'Kelas', range } } }]);
    host.batch([{ updateNamedRange: { namedRange: { namedRangeId: 'x', name: 'Grup' }, fields: 'name' } }]);
    expect(host.get().namedRanges).toEqual([{ namedRangeId: 'x', name: 'Grup', range: printed }]);
    host.batch([{ deleteNamedRange: { namedRangeId: 'x' } }]);
    expect(host.get().namedRanges).toBeUndefined();
  });

  it.each(['A1', 'R1C1', '1st', 'two words', 'TRUE', ''])('cannot be called "%s"', (name) => {
    expect(openHost().batch([{ addNamedRange: { namedRange: { name, range } } }]).status).toBe(400);
  });

  it('have names of their own', () => {
    const add = { addNamedRange: { namedRange: { name: 'Kelas', range } } };
    expect(openHost().batch([add, add]).body.error.message).toBe(
      'Invalid requests[1].addNamedRange: Cannot add named range with name Kelas, a named range with that name already exists.',
    );
  });
});

describe('the look of cells', () => {
  it('has borders around and inside a range, and none where taken away', () => {
    const host = openHost();
    const solid = { style: 'SOLID' };
    const square = { sheetId: 0, endRowIndex: 2, endColumnIndex: 2 };
    host.batch([{ updateBorders: { range: square, top: solid, innerVertical: solid } }]);
    const borders = () =>
      (host.get({ ranges: 'A1:B2', includeGridData: 'true' }).sheets[0].data[0].rowData ?? []).map(
        (line: Json) =>
          (line.values ?? []).map((data: Json) =>
            Object.keys(data.userEnteredFormat?.borders ?? {})
              .sort()
              .join(' '),
          ),
      );
    expect(borders()).toEqual([
      ['right top', 'left top'],
      ['right', 'left'],
    ]);
    host.batch([{ updateBorders: { range: square, top: { style: 'NONE' } } }]);
    expect(borders()).toEqual([
      ['right', 'left'],
      ['right', 'left'],
    ]);
  });

  it('has borders with the width of their style, black where no colour is named', () => {
    const host = openHost();
    const borders = {
      top: { style: 'SOLID' },
      left: { style: 'SOLID_MEDIUM', color: { red: 1 } },
      right: { style: 'NONE' },
    };
    host.batch([
      {
        repeatCell: {
          range: { sheetId: 0, endRowIndex: 1, endColumnIndex: 1 },
          cell: { userEnteredFormat: { borders } },
          fields: 'userEnteredFormat.borders',
        },
      },
    ]);
    const [data] = host.get({ includeGridData: 'true' }).sheets[0].data[0].rowData[0].values;
    expect(data.userEnteredFormat.borders).toEqual({
      top: { style: 'SOLID', width: 1, color: {}, colorStyle: { rgbColor: {} } },
      left: { style: 'SOLID_MEDIUM', width: 2, color: { red: 1 }, colorStyle: { rgbColor: { red: 1 } } },
    });
  });

  it('has bands of colour that do not overlap', () => {
    const host = openHost();
    const bandedRange = {
      bandedRangeId: 2,
      range,
      rowProperties: { firstBandColor: { red: 1 }, secondBandColor: { blue: 1 } },
    };
    host.batch([{ addBanding: { bandedRange } }]);
    expect(sheet(host).bandedRanges[0].rowProperties.firstBandColorStyle).toEqual({ rgbColor: { red: 1 } });
    expect(host.batch([{ addBanding: { bandedRange: { ...bandedRange, bandedRangeId: 3 } } }]).status).toBe(
      400,
    );
    host.batch([{ deleteBanding: { bandedRangeId: 2 } }]);
    expect(sheet(host).bandedRanges).toBeUndefined();
  });

  it('has widths and hidden lines, which say so only while they are', () => {
    const host = openHost();
    const update = (properties: object, fields: string) => ({
      updateDimensionProperties: {
        range: { sheetId: 0, dimension: 'COLUMNS', startIndex: 0, endIndex: 1 },
        properties,
        fields,
      },
    });
    const column = () =>
      host.get({ ranges: 'A1', includeGridData: 'true' }).sheets[0].data[0].columnMetadata[0];
    host.batch([update({ pixelSize: 180, hiddenByUser: true }, 'pixelSize,hiddenByUser')]);
    expect(column()).toEqual({ pixelSize: 180, hiddenByUser: true });
    host.batch([update({ hiddenByUser: false }, 'hiddenByUser')]);
    expect(column()).toEqual({ pixelSize: 180 });
  });

  it('keeps one format once, however many cells have it', () => {
    const host = openHost();
    const bold = { ...cell(), userEnteredFormat: { textFormat: { bold: true } } };
    for (const sheetId of [0, 7])
      host.batch([{ repeatCell: { range: { sheetId }, cell: bold, fields: 'userEnteredFormat' } }]);
    expect(host.workbook().styles).toEqual([{ textFormat: { bold: true } }]);
  });
});
