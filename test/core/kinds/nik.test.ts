import fc from 'fast-check';
import { nik } from '../../../src/core/kinds/nik';
import { NIK_RULES, nikFaults } from '../../../src/core/nik';
import { isKnownRegion } from '../../../src/features/regions/facts';
import { issuesOf, parsed } from './issues-of';
import { plainWords } from './plain-words';

const column = nik();
const ruleOf = (cell: string | number | boolean) => {
  const read = column.fromCell(cell, plainWords);
  return read.ok ? undefined : read.fault.rule;
};

describe('a column of national ids', () => {
  it('keeps sixteen digits as text, whatever stood between them', () => {
    expect(parsed(column, ' 35.07.13 520385-9901 ')).toBe('3507135203859901');
    expect(column.fromCell('35.07.13.520385.9901', plainWords)).toEqual({
      ok: true,
      value: '3507135203859901',
    });
    expect(column.toCell('3507135203859901', plainWords)).toBe('3507135203859901');
    expect(column.numberFormat?.pattern).toBe('@');
  });

  it('finds a number at fault, in a cell and from a form (R03)', () => {
    expect(ruleOf(3507135203859901)).toBe('R03');
    expect(issuesOf(column, 3507135203859901)).toEqual(['R03']);
  });

  it.each([
    ['350713520385990', 'R02'],
    ['35071352038599011', 'R02'],
    ['Siti', 'R02'],
    ['3507137203859901', 'R05'],
    ['3507135213859901', 'R05'],
  ])('finds %s at fault by %s', (text, rule) => {
    expect(ruleOf(text)).toBe(rule);
    expect(issuesOf(column, text)).toEqual([rule]);
  });

  it.each([undefined, null, '', '  ', '-'])('says of %j from a form that it has to be filled in', (value) =>
    expect(issuesOf(column, value)).toEqual(['R01']),
  );

  it('answers anything with the numbers of known rules', () => {
    const known = ['R01', ...Object.keys(NIK_RULES)];
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.stringMatching(/^\d{16}$/), fc.double(), fc.boolean()),
        (value) => {
          for (const rule of issuesOf(column, value)) expect(known).toContain(rule);
          const rule = ruleOf(value);
          if (rule !== undefined) expect(known).toContain(rule);
        },
      ),
    );
  });

  it('reads back whatever a form may send', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[ .]?\d{16}$/), (value) => {
        if (issuesOf(column, value).length > 0) return;
        const clean = parsed(column, value) as string;
        expect(column.fromCell(column.toCell(clean, plainWords), plainWords)).toEqual({
          ok: true,
          value: clean,
        });
      }),
    );
  });

  it('makes samples of women that differ and that no office gives: their serials begin at 9900', () => {
    const samples = Array.from({ length: 9000 }, (_, n) => column.sample(n));
    expect(new Set(samples).size).toBe(9000);
    for (const sample of samples.slice(0, 500)) {
      expect(parsed(column, sample)).toBe(sample);
      expect(sample.slice(12, 14)).toBe('99');
      expect(nikFaults(sample, { isKnownRegion, womenOnly: true })).toEqual([]);
    }
  });

  it('may be optional, and is never called open or coded', () => {
    expect(column.optional).toBe(false);
    expect(nik({ optional: true }).optional).toBe(true);
    expect(['open', 'coded']).not.toContain(column.privacy);
  });
});
