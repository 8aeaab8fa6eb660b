import fc from 'fast-check';
import { columnIndex, columnLetters } from '../../../host/sheets/a1/column-letters';
import { parseA1, parseCells } from '../../../host/sheets/a1/parse-a1';
import { cellsA1, printA1, rangeOf } from '../../../host/sheets/range/area';
import { openHost } from './support';

const lastColumn = 18_277;

describe('A1 notation', () => {
  it('gives each column its letters and back', () => {
    expect([0, 25, 26, 701, 702, lastColumn].map(columnLetters)).toEqual([
      'A',
      'Z',
      'AA',
      'ZZ',
      'AAA',
      'ZZZ',
    ]);
    fc.assert(fc.property(fc.nat(lastColumn), (index) => columnIndex(columnLetters(index)) === index));
  });

  it('reads back every range it prints, whatever the sheet is called', () => {
    const side = fc.tuple(fc.nat(5000), fc.integer({ min: 1, max: 50 }));
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), side, side, (title, [top, height], [left, width]) => {
        const area = { top, bottom: top + height, left, right: left + width };
        expect(parseA1(printA1(title, area))).toEqual({ title, cells: rangeOf(area) });
        expect(parseCells(cellsA1(area))).toEqual(rangeOf(area));
      }),
    );
  });

  it.each([
    ['B2', { startRowIndex: 1, endRowIndex: 2, startColumnIndex: 1, endColumnIndex: 2 }],
    ['D4:A1', { startRowIndex: 0, endRowIndex: 4, startColumnIndex: 0, endColumnIndex: 4 }],
    ['A:C', { startColumnIndex: 0, endColumnIndex: 3 }],
    ['2:4', { startRowIndex: 1, endRowIndex: 4 }],
    ['A2:A', { startRowIndex: 1, startColumnIndex: 0, endColumnIndex: 1 }],
    ['A2:2', { startRowIndex: 1, endRowIndex: 2, startColumnIndex: 0 }],
    ['$B$2:$C$3', { startRowIndex: 1, endRowIndex: 3, startColumnIndex: 1, endColumnIndex: 3 }],
    ['R2C3', { startRowIndex: 1, endRowIndex: 2, startColumnIndex: 2, endColumnIndex: 3 }],
  ])('understands %s', (text, range) => {
    expect(parseCells(text)).toEqual(range);
  });

  it.each(['A0', 'A1:B2:C3', 'A', '1', ''])('finds no cells in "%s"', (text) => {
    expect(parseCells(text)).toBeUndefined();
  });

  it('quotes titles that are no plain word, and doubles their apostrophes', () => {
    const area = { top: 0, bottom: 1, left: 0, right: 1 };
    expect(printA1('Sheet1', area)).toBe('Sheet1!A1');
    expect(printA1('🌵 values 1', area)).toBe("'🌵 values 1'!A1");
    expect(printA1("I'm new", area)).toBe("'I''m new'!A1");
    expect(printA1('D3', area)).toBe("'D3'!A1");
  });
});

describe('ranges in a workbook', () => {
  it('takes cells without a sheet from the first sheet, and a sheet alone as all its cells', () => {
    const host = openHost();
    const read = (range: string) =>
      host.send('GET', `/v4/spreadsheets/${host.id}/values/${encodeURIComponent(range)}`).body;
    expect(read('B2').range).toBe('Sheet1!B2');
    expect(read('Sheet1').range).toBe('Sheet1!A1:Z1000');
    expect(read("'Other tab'").range).toBe("'Other tab'!A1:Z1000");
    expect(read('Other tab!A:B').range).toBe("'Other tab'!A1:B1000");
    expect(read('Sheet1!D4:A1').range).toBe('Sheet1!A1:D4');
  });

  it('takes a title that reads as a cell for the sheet when it is in apostrophes', () => {
    const host = openHost();
    host.batch([
      { addSheet: { properties: { title: 'D3', gridProperties: { rowCount: 10, columnCount: 10 } } } },
    ]);
    const read = (range: string) =>
      host.send('GET', `/v4/spreadsheets/${host.id}/values/${encodeURIComponent(range)}`).body;
    expect(read("'D3'").range).toBe("'D3'!A1:J10");
    expect(read('D3').range).toBe('Sheet1!D3');
  });

  it('finds a named range by its name, in either case', () => {
    const host = openHost();
    const range = { sheetId: 7, startRowIndex: 1, endRowIndex: 3, startColumnIndex: 0, endColumnIndex: 2 };
    host.batch([{ addNamedRange: { namedRange: { name: 'Peserta', range } } }]);
    host.put("'Other tab'!A1:B3", [
      ['a', 'b'],
      ['c', 'd'],
      ['e', 'f'],
    ]);
    expect(host.read('peserta')).toEqual([
      ['c', 'd'],
      ['e', 'f'],
    ]);
  });
});
