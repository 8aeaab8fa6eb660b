import * as z from 'zod/mini';
import { addDays } from '../../../src/core/day';
import { duplicatesForm, resemblingIdentities } from '../../../src/features/duplicates/queries';
import { bookOf } from '../../support/book-of';
import { contextOf } from '../../support/context-of';

const context = contextOf({ role: 'prison' });
const NIK = '3507135203859901';
const rows = [
  { fullName: 'ST. AMINAH BINTI SUKARNO', birthDate: '1985-03-12', nik: NIK, workingName: 'SA' },
  { fullName: 'Siti Aminah', birthDate: '1985-03-12', mergedInto: 'R-0001' },
  { fullName: 'Wati', birthDate: '1990-01-01' },
];
const book = bookOf({ identities: rows });
const ask = (input: object, from = book) => {
  const answer = resemblingIdentities.answer(from, z.parse(resemblingIdentities.input(), input), context);
  if ('refusals' in answer) throw new Error('refused');
  return { sameNik: answer.sameNik?.registryKey, probable: answer.probable.map((row) => row.registryKey) };
};

describe('who is like what is being typed', () => {
  it('is found by name and birth date, whatever the spelling, and not by the row that was merged', () => {
    const input = { fullName: 'Siti Aminah', birthDate: '1985-03-12' };
    expect(ask(input)).toEqual({ probable: ['R-0001'] });
    expect(resemblingIdentities.answer(book, input, context)).toMatchObject({
      probable: [
        {
          registryKey: 'R-0001',
          fullName: 'ST. AMINAH BINTI SUKARNO',
          birthDate: '1985-03-12',
          workingName: 'SA',
          reasons: expect.arrayContaining(['sameBirthDate']),
        },
      ],
    });
  });

  it('is found by the same national id, however it is written', () => {
    expect(ask({ fullName: '', nik: '3507.1352.0385.9901' })).toEqual({ sameNik: 'R-0001', probable: [] });
  });

  it.each([
    ['nothing', { fullName: '' }],
    ['a name without a birth date', { fullName: 'Siti Aminah' }],
    ['half a date', { fullName: 'Siti Aminah', birthDate: '1985-03' }],
    ['half a national id', { fullName: 'Ani', nik: '35071352' }],
    ['another person', { fullName: 'Ani', birthDate: '1985-03-12', nik: '3507135203859902' }],
  ])('is nobody for %s', (_, input) => {
    expect(ask(input)).toEqual({ probable: [] });
  });

  it('is not the row that is being edited, nor one that was found to be somebody else', () => {
    const twins = bookOf({
      identities: [
        { fullName: 'Siti Aminah', birthDate: '1985-03-12' },
        { fullName: 'Siti Aminah', birthDate: '1985-03-12' },
        { fullName: 'Siti Aminah', birthDate: '1985-03-12' },
      ],
      duplicates: [{ pairKey: 'R-0001|R-0003', decision: 'different' }],
    });
    const input = { fullName: 'Siti Aminah', birthDate: '1985-03-12' };
    expect(ask({ ...input, registryKey: 'R-0001' }, twins).probable).toEqual(['R-0002']);
  });
});

describe('a registry of 2,000', () => {
  const syllables = [
    'su',
    'la',
    'tri',
    'wa',
    'ti',
    'mi',
    'nah',
    'ri',
    'ni',
    'pu',
    'sa',
    'de',
    'wi',
    'ma',
    'yu',
    'en',
  ];
  const word = (n: number) => [n, n >> 3, n >> 5].map((part) => syllables[part % 16] ?? '').join('');
  const many = bookOf({
    identities: Array.from({ length: 2000 }, (_, n) => ({
      fullName: `${word(n * 7)} ${word(n * 13 + 5)} ${word(n * 29 + 3)}`,
      birthDate: addDays('1960-01-01', (n * 97) % 14_600),
    })),
  });

  it('is compared in well under a second', () => {
    const start = process.cpuUsage();
    duplicatesForm.answer(many, {}, context);
    const { user } = process.cpuUsage(start);
    expect(user / 1000).toBeLessThan(800);
  });
});
