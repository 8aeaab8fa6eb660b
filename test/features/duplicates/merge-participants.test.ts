import { mergeParticipants } from '../../../src/features/duplicates/commands';
import { enrolments } from '../../../src/features/enrolments/tab';
import { participants } from '../../../src/features/participants/tab';
import { bookOf, type RowsByTab } from '../../support/book-of';
import { carryOut, refusalsOf } from '../../support/carry-out';
import { contextOf } from '../../support/context-of';
import { trainingYear } from '../../support/training-year';

const context = contextOf({ role: 'prison' });
const year = trainingYear();
const [cohort] = year.cohorts;
type Enrolment = NonNullable<RowsByTab['enrolments']>[number];
const enrolment = (participantId: string, cohortId: string, more: Enrolment = {}): Enrolment => ({
  participantId,
  cohortId,
  state: 'enrolled',
  stateOn: '2027-01-20',
  ...more,
});
const with_ = (...rows: readonly Enrolment[]) =>
  bookOf({
    ...year,
    cohorts: [cohort!, { ...cohort!, cohortId: 'ANG-002', name: 'Angkatan 2' }],
    participants: [
      { workingName: 'SA', status: 'inPrison', consent: 'yes', birthYear: 1985 },
      { workingName: 'S', status: 'inPrison', consent: 'yes', registryKey: 'R-0003' },
    ],
    enrolments: rows,
  });
const merge = { from: 'P-0001', into: 'P-0002' };

describe('putting two codes together', () => {
  it('moves the enrolments with all that hangs on them, fills up the code that stays, and voids the other', () => {
    const book = with_(enrolment('P-0001', 'ANG-001'), enrolment('P-0002', 'ANG-002'));
    const done = carryOut(mergeParticipants, book, merge, context);
    expect(done.answer).toEqual({ ...merge, moved: ['E-00001'] });
    expect(done.problems).toEqual([]);
    expect(done.book.rows(enrolments).map(({ participantId }) => participantId)).toEqual([
      'P-0002',
      'P-0002',
    ]);
    expect(done.book.find(participants, 'P-0001')).toBeUndefined();
    const staying = done.book.find(participants, 'P-0002');
    expect([staying?.workingName, staying?.birthYear, staying?.registryKey]).toEqual(['S', 1985, 'R-0003']);
    expect(done.book.all(participants)[0]).toMatchObject({ workingName: 'SA', birthYear: 1985 });
  });

  it.each([
    ['the row that moves', [enrolment('P-0002', 'ANG-001'), enrolment('P-0001', 'ANG-001')]],
    ['the row that stays', [enrolment('P-0001', 'ANG-001'), enrolment('P-0002', 'ANG-001')]],
  ])('is refused with R40 when she is in that cohort by both codes, %s being the newer', (_, rows) => {
    expect(refusalsOf(mergeParticipants, with_(...rows), merge, context)).toEqual(['R40 at into']);
  });

  it('keeps both rows of a cohort that she left once', () => {
    const left = { state: 'withdrawn', stateReason: 'sakit' } as const;
    const book = with_(enrolment('P-0001', 'ANG-001', left), enrolment('P-0002', 'ANG-001'));
    const done = carryOut(mergeParticipants, book, merge, context);
    expect(done.problems).toEqual([]);
    expect(done.book.where(enrolments, 'participantId', 'P-0002')).toHaveLength(2);
  });

  it.each([
    [{ from: 'P-0001', into: 'P-0001' }, ['oneCode at into']],
    [{ from: 'P-0009', into: 'P-0001' }, ['noParticipant at from']],
    [{ from: 'P-0001', into: 'P-0009' }, ['noParticipant at into']],
  ])('%j is refused', (input, expected) => {
    expect(refusalsOf(mergeParticipants, with_(), input, context)).toEqual(expected);
  });
});
