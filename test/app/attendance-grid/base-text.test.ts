import fc from 'fast-check';
import { type Look, type Painted, readBase, writeBase } from '../../../src/app/attendance-grid/base-text';

describe('what a column showed, as one text', () => {
  it('is short', () => {
    const base = new Map<string, Painted>([
      ['E-00001', { code: 'H', look: 'plain' }],
      ['E-00002', { code: 'T1.5', look: 'conflict' }],
      ['E-00003', { code: '', look: 'off' }],
      ['E-00004', { code: '', look: 'plain' }],
    ]);
    expect(writeBase('S-00001', base)).toBe('S-00001 E-00001=H E-00002=T1.5? E-00003=~');
  });

  it('is read as it was written, but for those who were blank and plain', () => {
    const painted = fc.record({
      code: fc.constantFrom('', 'H', 'T0', 'T1.5', 'T12', 'A'),
      look: fc.constantFrom<Look>('plain', 'off', 'wrong', 'conflict'),
    });
    const people = fc.uniqueArray(fc.nat(99_999).map((n) => `E-${String(n).padStart(5, '0')}`));
    fc.assert(
      fc.property(people, fc.infiniteStream(painted), (ids, stream) => {
        const base = new Map(
          ids.map((id) => [id, stream.next().value as { code: string; look: Look }] as const),
        );
        const read = readBase(writeBase('S-00042', base));
        expect(read.sessionId).toBe('S-00042');
        const shown = [...base].filter(([, { code, look }]) => code !== '' || look !== 'plain');
        expect([...read.base]).toEqual(shown);
      }),
    );
  });

  it('of nothing says nothing', () => {
    expect(readBase('')).toEqual({ sessionId: '', base: new Map() });
  });
});
