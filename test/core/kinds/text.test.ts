import fc from 'fast-check';
import { looksLikeId, text } from '../../../src/core/kinds/text';
import { issuesOf, parsed } from './issues-of';
import { plainWords } from './plain-words';

const short = text({ max: 12 });
const long = text({ max: 200 });

const sixteen = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 16, maxLength: 16 });
const separators = fc.array(fc.constantFrom('', ' ', '.', '-'), { minLength: 15, maxLength: 15 });

describe('a text', () => {
  it('loses the spaces around it when a form sends it', () => {
    expect(parsed(long, '  Siti  ')).toBe('Siti');
  });

  it.each(['   ', '\t\n'])('of nothing but spaces, %j, is not filled in', (value) =>
    expect(issuesOf(long, value)).toEqual(['R01']),
  );

  it('is as long as it may be, spaces around it not counted', () => {
    expect(issuesOf(short, ` ${'a'.repeat(12)} `)).toEqual([]);
    expect(issuesOf(short, 'a'.repeat(13))).toEqual(['R14']);
    expect(short.fromCell('a'.repeat(12), plainWords)).toMatchObject({ ok: true });
    expect(short.fromCell('a'.repeat(13), plainWords)).toMatchObject({ ok: false, fault: { rule: 'R14' } });
  });

  it('holds no sixteen digits in a row, with single spaces, dots or hyphens between them or not', () => {
    fc.assert(
      fc.property(sixteen, separators, fc.string({ maxLength: 20 }), (numbers, between, before) => {
        const id = numbers.map((digit, n) => `${digit}${between[n] ?? ''}`).join('');
        expect(issuesOf(long, `x${before}${id} y`)).toEqual(['R19']);
      }),
    );
  });

  it('may hold fifteen digits, or sixteen with words between them', () => {
    expect(issuesOf(long, '350713520385990')).toEqual([]);
    expect(issuesOf(long, '35071352 dan 03859901')).toEqual([]);
  });

  it('keeps a formula and a tag as the letters that they are', () => {
    for (const value of ['=1+1', '<img onerror=alert(1)>', '+62', '@x'])
      expect(long.toCell(parsed(long, value) as string, plainWords)).toBe(value);
  });

  it('reads a number or a truth value that a person typed as text', () => {
    expect(long.fromCell(12, plainWords)).toEqual({ ok: true, value: '12' });
    expect(long.fromCell(true, plainWords)).toEqual({ ok: true, value: 'true' });
  });

  it('recognises a national id that arrived as a number', () => {
    expect(looksLikeId(String(3507135203859901))).toBe(true);
  });
});
