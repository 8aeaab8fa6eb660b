import { findProblems } from '../../../src/core/check';
import { decideDuplicate } from '../../../src/features/duplicates/commands';
import { duplicatesForm } from '../../../src/features/duplicates/queries';
import { duplicatesRules } from '../../../src/features/duplicates/rules';
import { duplicates } from '../../../src/features/duplicates/tab';
import { identities } from '../../../src/features/identities/tab';
import { identityForm } from '../../../src/features/identities/queries';
import type { Book } from '../../../src/core/book';
import { bookOf } from '../../support/book-of';
import { carryOut, refusalsOf } from '../../support/carry-out';
import { contextOf } from '../../support/context-of';

const context = contextOf({ role: 'prison', email: 'lapas@example.go.id', now: '2027-01-25T09:00:00' });
const NIK = '3507135203859901';
/** Scenario S4: the same woman, written twice. */
const book = bookOf({
  identities: [
    { fullName: 'ST. AMINAH BINTI SUKARNO', birthDate: '1985-03-12', nik: NIK, participantId: 'P-0001' },
    { fullName: 'Wati', birthDate: '1990-01-01' },
    { fullName: 'Siti Aminah', birthDate: '1985-03-12', registerNo: 'B.I 7/2026', alias: 'Mina' },
  ],
});
const pair = { a: 'R-0003', b: 'R-0001' };
const openPairs = (from: Book) => {
  const answer = duplicatesForm.answer(from, {}, context);
  if ('refusals' in answer) throw new Error('refused');
  return answer.pairs.map(({ a, b, isPutOff }) => [a.registryKey, b.registryKey, isPutOff]);
};
const doubts = (from: Book) =>
  findProblems(duplicatesRules, from, context).map(({ rule, id }) => `${rule} ${id}`);

describe('the review of duplicates', () => {
  it('shows a pair with why it may be one person', () => {
    expect(duplicatesForm.answer(book, {}, context)).toMatchObject({
      total: 1,
      pairs: [
        {
          a: { registryKey: 'R-0001', nik: NIK },
          b: { registryKey: 'R-0003', registerNo: 'B.I 7/2026' },
          reasons: expect.arrayContaining(['sameBirthDate']),
          isPutOff: false,
        },
      ],
    });
    expect(doubts(book)).toEqual(['R39 R-0003']);
  });

  it('remembers who said that they are two people, and asks no more', () => {
    const done = carryOut(decideDuplicate, book, { ...pair, decision: 'different' }, context);
    expect(done.answer).toEqual({ decision: 'different', kept: null, merged: null, bothHaveCodes: null });
    expect(done.book.rows(duplicates)).toMatchObject([
      {
        pairKey: 'R-0001|R-0003',
        decision: 'different',
        births: 'sameBirthDate',
        decidedBy: 'lapas@example.go.id',
        decidedAt: '2027-01-25T09:00:00',
      },
    ]);
    expect([openPairs(done.book), doubts(done.book)]).toEqual([[], []]);
    expect(done.book.rows(identities)).toHaveLength(3);
  });

  it('keeps a pair that was put off in the list, and in doubt', () => {
    const done = carryOut(decideDuplicate, book, { ...pair, decision: 'later' }, context);
    expect(openPairs(done.book)).toEqual([['R-0001', 'R-0003', true]]);
    expect(doubts(done.book)).toEqual(['R39 R-0003']);
    const changed = carryOut(decideDuplicate, done.book, { ...pair, decision: 'different' }, context);
    expect(changed.book.rows(duplicates)).toMatchObject([{ decision: 'different' }]);
  });
});

describe('making one person of two rows', () => {
  const done = carryOut(decideDuplicate, book, { ...pair, decision: 'same' }, context);

  it('fills up the newer row and loses nothing of the older one', () => {
    expect(done.answer).toMatchObject({ kept: 'R-0003', merged: 'R-0001', bothHaveCodes: null });
    const kept = done.book.find(identities, 'R-0003');
    expect([kept?.fullName, kept?.alias, kept?.registerNo, kept?.nik, kept?.participantId]).toEqual([
      'Siti Aminah',
      'Mina',
      'B.I 7/2026',
      NIK,
      'P-0001',
    ]);
    const merged = done.book.find(identities, 'R-0001');
    expect([merged?.mergedInto, merged?.fullName, merged?.nik]).toEqual([
      'R-0003',
      'ST. AMINAH BINTI SUKARNO',
      NIK,
    ]);
  });

  it('breaks no rule though both hold the same number, and lists her once', () => {
    expect(done.problems).toEqual([]);
    expect([openPairs(done.book), doubts(done.book)]).toEqual([[], []]);
    expect(identityForm.answer(done.book, {}, context)).toMatchObject({
      people: [{ registryKey: 'R-0002' }, { registryKey: 'R-0003', merged: ['R-0001'] }],
    });
  });

  it('says when the shared workbook knows her by two codes', () => {
    const coded = bookOf({
      identities: [
        { fullName: 'Siti Aminah', birthDate: '1985-03-12', participantId: 'P-0001' },
        { fullName: 'Siti Aminah', birthDate: '1985-03-12', participantId: 'P-0009' },
      ],
    });
    const { answer, book: after } = carryOut(
      decideDuplicate,
      coded,
      { a: 'R-0001', b: 'R-0002', decision: 'same' },
      context,
    );
    expect(answer.bothHaveCodes).toEqual({ into: 'P-0009', from: 'P-0001' });
    expect(after.rows(identities).map(({ participantId }) => participantId)).toEqual(['P-0001', 'P-0009']);
  });

  it('takes along who was merged into the older row before', () => {
    const chain = bookOf({
      identities: [
        { fullName: 'Siti Aminah', mergedInto: 'R-0002' },
        { fullName: 'Siti Aminah', birthDate: '1985-03-12' },
        { fullName: 'Siti Aminah', birthDate: '1985-03-12' },
      ],
    });
    const after = carryOut(decideDuplicate, chain, { a: 'R-0002', b: 'R-0003', decision: 'same' }, context);
    expect(after.book.rows(identities).map(({ mergedInto }) => mergedInto)).toEqual([
      'R-0003',
      'R-0003',
      undefined,
    ]);
  });

  it.each([
    ['one row with itself', { a: 'R-0001', b: 'R-0001' }, ['oneRow at b']],
    ['a row that is not there', { a: 'R-0001', b: 'R-0099' }, ['noIdentity at b']],
    ['a row that is not there, named first', { a: 'R-0099', b: 'R-0001' }, ['noIdentity at a']],
    ['a row that was merged already', pair, ['mergedAlready at decision']],
  ])('is refused for %s', (_, keys, expected) => {
    expect(refusalsOf(decideDuplicate, done.book, { ...keys, decision: 'same' }, context)).toEqual(expected);
  });
});
