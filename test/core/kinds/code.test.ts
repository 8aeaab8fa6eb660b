import fc from 'fast-check';
import { code, ownCode } from '../../../src/core/kinds/code';
import { digits } from '../../../src/core/kinds/digits';
import { issuesOf } from './issues-of';
import { plainWords } from './plain-words';

const participant = code('P');

describe('a code that the add-on gives', () => {
  it('is its prefix and a number of at least four digits', () => {
    expect(participant.nthId?.(7)).toBe('P-0007');
    expect(participant.nthId?.(12_345)).toBe('P-12345');
    expect(code('ANG', 3).nthId?.(1)).toBe('ANG-001');
  });

  it('reads back every id that it gives', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999_999_999 }), (n) => {
        const id = participant.nthId?.(n) ?? '';
        expect(participant.fromCell(` ${id} `, plainWords)).toEqual({ ok: true, value: id });
      }),
    );
  });

  it.each(['P-7', 'p-0007', 'P0007', 'S-0007', 'P-0007x', 'xP-0007', 'P-0007\nP-0008'])(
    'is not %j',
    (text) => {
      expect(issuesOf(participant, text)).toEqual(['R13']);
      expect(participant.fromCell(text, plainWords)).toMatchObject({ ok: false, fault: { rule: 'R13' } });
    },
  );

  it.each([7, true])('is not the cell %j', (cell) =>
    expect(participant.fromCell(cell, plainWords)).toMatchObject({ ok: false, fault: { rule: 'R13' } }),
  );
});

describe('a code that people choose', () => {
  it.each(['DISNAKER', 'BPJS-TK', 'LPK_2', '1A'])('may be %s', (text) =>
    expect(issuesOf(ownCode(), text)).toEqual([]),
  );

  it.each(['disnaker', 'X', '-LPK', 'DINAS TENAGA', 'A'.repeat(31), '=A1'])('may not be %s', (text) =>
    expect(issuesOf(ownCode(), text)).toEqual(['R13']),
  );
});

describe('digits', () => {
  const membership = digits(11);

  it('are text, so that leading zeros stay', () => {
    expect(membership.fromCell('00000000123', plainWords)).toEqual({ ok: true, value: '00000000123' });
  });

  it('are refused when they come as a number: whatever was in front is lost', () => {
    expect(membership.fromCell(12_345_678_901, plainWords)).toMatchObject({ ok: false });
  });

  it('are as many as there have to be', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\d{0,20}$/), (text) =>
        expect(membership.fromCell(text, plainWords).ok).toBe(text.length === 11),
      ),
    );
  });
});
