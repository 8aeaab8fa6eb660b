import fc from 'fast-check';
import {
  codeOfRow,
  lateJpOf,
  letterOf,
  readCode,
  showCode,
} from '../../../src/app/attendance-grid/grid-code';

describe('reading what was typed', () => {
  it.each([
    ['H', 'H'],
    ['h', 'H'],
    ['  l ', 'L'],
    ['\u00a0a\u00a0', 'A'],
    ['T2', 'T2'],
    ['t 2', 'T2'],
    ['T1,5', 'T1.5'],
    ['T0.5', 'T0.5'],
    ['t  02,0', 'T2'],
    ['T0', 'T0'],
    ['T', 'T'],
    ['-', '-'],
    ['', ''],
    ['   ', ''],
  ])('takes “%s” for “%s”', (typed, code) => {
    expect(readCode(typed)).toBe(code);
  });

  it.each([
    'HH',
    'H.',
    '.H',
    'Ｈ',
    'ı',
    'ſ',
    'T.5',
    'T1,',
    'T-1',
    'T1,555',
    'T2.',
    '2',
    'X',
    '--',
    'T2 JP',
    'H A',
    '–',
    'ᴛ2',
  ])('takes “%s” for no code', (typed) => {
    expect(readCode(typed)).toBeUndefined();
  });

  it('takes no number and no truth value for a code', () => {
    expect([readCode(2), readCode(true)]).toEqual([undefined, undefined]);
  });

  it('reads what it shows, in either language, as what is recorded', () => {
    const rows = fc.record({
      code: fc.constantFrom('H', 'T', 'I', 'S', 'A', 'L' as const),
      jpAttended: fc.integer({ min: 0, max: 48 }).map((halves) => halves / 2),
    });
    fc.assert(
      fc.property(rows, fc.constantFrom('id', 'en' as const), (row, language) => {
        const code = codeOfRow(row);
        expect(readCode(showCode(code, language))).toBe(code);
        expect(letterOf(code)).toBe(row.code);
        expect(lateJpOf(code)).toBe(row.code === 'T' ? row.jpAttended : undefined);
      }),
    );
  });
});
