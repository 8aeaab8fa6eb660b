import fc from 'fast-check';
import { a1Range, columnIndex, columnLetters, parseA1 } from '../../../host/page/api/a1';

describe('cell names', () => {
  it('counts columns in letters, past Z', () => {
    expect([0, 25, 26, 51, 701, 702].map(columnLetters)).toEqual(['A', 'Z', 'AA', 'AZ', 'ZZ', 'AAA']);
  });

  it('reads back every column it writes', () => {
    fc.assert(fc.property(fc.nat(18_277), (column) => columnIndex(columnLetters(column)) === column));
  });

  it('quotes a tab title and doubles its apostrophes', () => {
    const block = { startRow: 1, endRow: 3, startColumn: 0, endColumn: 2 };
    expect(a1Range("Jum'at", block)).toBe("'Jum''at'!A2:C4");
    expect(a1Range('Sesi', { ...block, endRow: 1, endColumn: 0 })).toBe("'Sesi'!A2");
  });

  it('reads a name with dollars, a tab, or its corners swapped', () => {
    const block = { startRow: 1, endRow: 3, startColumn: 0, endColumn: 2 };
    expect(parseA1('$A$2:$C$4')).toEqual(block);
    expect(parseA1("'Jum''at'!C4:A2")).toEqual(block);
  });

  it('knows nothing of open ranges and names', () => {
    expect(['A:A', '2:3', 'Peserta', ''].map(parseA1)).toEqual([undefined, undefined, undefined, undefined]);
  });
});
