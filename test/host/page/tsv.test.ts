import fc from 'fast-check';
import { parseTsv, writeTsv } from '../../../host/page/tsv';

describe('text on the clipboard', () => {
  it('reads tabs, both line ends, and quoted cells with tabs, line ends and quotes in them', () => {
    expect(parseTsv('a\t1,5\r\n"x\ty"\t"dua\nbaris"\n"kata ""ini"""\t')).toEqual([
      ['a', '1,5'],
      ['x\ty', 'dua\nbaris'],
      ['kata "ini"', ''],
    ]);
  });

  it('takes a quote inside a text as a quote', () => {
    expect(parseTsv('layar 15" lebar\tb')).toEqual([['layar 15" lebar', 'b']]);
  });

  it('has no rows when the clipboard is empty', () => {
    expect(parseTsv('')).toEqual([]);
  });

  it('reads back every block it writes, but for the difference of line ends', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '"', '\t', '\n', ' ', '0') });
    const block = fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(block, (rows) => {
        fc.pre(rows.at(-1)?.some((text) => text !== '') ?? false);
        const place = { startRow: 0, endRow: rows.length - 1, startColumn: 0, endColumn: 1 };
        const text = writeTsv(place, (row, column) => rows[row]?.[column] ?? '');
        expect(parseTsv(text)).toEqual(rows);
      }),
    );
  });
});
