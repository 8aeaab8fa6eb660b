import { views } from '../../../src/i18n/id';
import { type Face, type Pair, tellDecided, valuesOf } from '../../../src/sidebar/duplicates/pair';

const face = (registryKey: string, more: Partial<Face> = {}): Face => ({
  registryKey,
  fullName: 'Siti Aminah',
  alias: null,
  nik: null,
  birthPlace: null,
  birthDate: '1985-03-12',
  address: null,
  registerNo: null,
  intakeOn: null,
  workingName: null,
  participantId: null,
  ...more,
});
const pair: Pair = {
  a: face('R-0001', { birthPlace: 'Malang' }),
  b: face('R-0007', { birthPlace: 'Blitar', intakeOn: '2026-02-01' }),
  score: 100,
  reasons: ['sameName'],
  isPutOff: false,
};
const undecided = { kept: null, merged: null, bothHaveCodes: null };

describe('two rows side by side', () => {
  it('show what each has, and mark only what contradicts', () => {
    expect(valuesOf(pair.b, pair.a)).toEqual([
      { column: 'birthDate', text: '12/03/1985', differs: false },
      { column: 'birthPlace', text: 'Blitar', differs: true },
      { column: 'intakeOn', text: '01/02/2026', differs: false },
    ]);
  });
});

describe('what is said after a decision', () => {
  it.each([
    [{ ...undecided, decision: 'later' as const }, 'R-0001 dan R-0007 ditunda.'],
    [{ ...undecided, decision: 'different' as const }, 'R-0001 dan R-0007 dicatat sebagai dua orang.'],
    [
      { ...undecided, decision: 'same' as const, kept: 'R-0007', merged: 'R-0001' },
      'R-0001 digabung ke R-0007.',
    ],
  ])('names the keys: %#', (answer, expected) => {
    expect(tellDecided(pair, answer, views)).toBe(expected);
  });

  it('tells of the two codes in the shared workbook', () => {
    const answer = {
      decision: 'same' as const,
      kept: 'R-0007',
      merged: 'R-0001',
      bothHaveCodes: { into: 'P-0007', from: 'P-0001' },
    };
    expect(tellDecided(pair, answer, views)).toContain('Gabungkan P-0001 ke P-0007 di sana.');
  });
});
