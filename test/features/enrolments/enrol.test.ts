import type { Book } from '../../../src/core/book';
import { enrol } from '../../../src/features/enrolments/commands';
import { seated, waiting } from '../../../src/features/enrolments/facts';
import { enrolments } from '../../../src/features/enrolments/tab';
import { participants } from '../../../src/features/participants/tab';
import { cohorts } from '../../../src/features/cohorts/tab';
import { sampleRow } from '../../support/sample-row';
import { bookOf, type RowsByTab } from '../../support/book-of';
import { carryOut, refusalsOf } from '../../support/carry-out';
import { contextOf } from '../../support/context-of';
import { trainingYear } from '../../support/training-year';

const context = contextOf({ now: '2027-01-20T09:00:00', role: 'prison' });
const eighteen = Array.from({ length: 18 }, (_, n) => ({
  workingName: `Peserta ${n + 1}`,
  status: 'inPrison' as const,
  consent: 'yes' as const,
}));
const enrolInto = (book: Book, input: object) =>
  carryOut(enrol, book, { cohortId: 'ANG-001', ...input }, context);
const enrolAll = (book: Book, ids: readonly string[]) =>
  ids.reduce((before, participantId) => {
    const { book: after, problems } = enrolInto(before, { participantId });
    expect(problems).toEqual([]);
    return after;
  }, book);
const participantIds = eighteen.map((_, n) => `P-${String(n + 1).padStart(4, '0')}`);

describe('eighteen proposed for sixteen places (scenario S3)', () => {
  const book = enrolAll(bookOf({ ...trainingYear(), participants: eighteen }), participantIds);

  it('are sixteen enrolled', () => {
    expect(seated(book, 'ANG-001').map(({ participantId }) => participantId)).toEqual(
      participantIds.slice(0, 16),
    );
  });

  it('are two waiting, P-0017 as number 1 and P-0018 as number 2', () => {
    expect(waiting(book, 'ANG-001').map(({ participantId, waitNo }) => [participantId, waitNo])).toEqual([
      ['P-0017', 1],
      ['P-0018', 2],
    ]);
  });

  it('have no number in line when they have a place, and no days of attendance while they wait', () => {
    expect(seated(book, 'ANG-001').every(({ waitNo }) => waitNo === undefined)).toBe(true);
    expect(waiting(book, 'ANG-001').every(({ startOn, endOn }) => !startOn && !endOn)).toBe(true);
    expect(seated(book, 'ANG-001')[0]).toMatchObject({ startOn: '2027-02-01', endOn: '2027-06-10' });
  });
});

describe('enrolling', () => {
  const full = (rows: NonNullable<RowsByTab['enrolments']>) =>
    bookOf({ ...trainingYear({ capacity: 2 }), participants: eighteen, enrolments: rows });
  const place = (n: number, overrides: object = {}) => ({
    ...sampleRow(enrolments, n, {
      participantId: participantIds[n] ?? '',
      cohortId: 'ANG-001',
      state: 'enrolled',
      waitNo: undefined,
      ...overrides,
    }),
  });

  it('makes a new participant and her enrolment at once', () => {
    const participant = { workingName: ' NN ', birthYear: 1990, consent: 'yes' };
    const { answer, book, problems } = enrolInto(bookOf(trainingYear()), { participant });
    expect(problems).toEqual([]);
    expect(answer).toEqual({
      participantId: 'P-0001',
      enrolmentId: 'E-00001',
      cohortId: 'ANG-001',
      waitNo: null,
      isProposal: false,
    });
    expect(book.find(participants, 'P-0001')).toMatchObject({ workingName: 'NN', status: 'inPrison' });
    expect(book.find(enrolments, 'E-00001')).toMatchObject({
      state: 'enrolled',
      stateOn: '2027-01-20',
      proposedBy: 'DISNAKER',
    });
  });

  it('lets nobody pass those who wait, though a place is free', () => {
    const book = full([place(0), place(1, { state: 'waiting', waitNo: 4 })]);
    expect(enrolInto(book, { participantId: 'P-0003' }).answer.waitNo).toBe(5);
  });

  it('counts nobody who left, and no voided row', () => {
    const book = full([
      place(0),
      place(1, { state: 'withdrawn', stateReason: 'sakit' }),
      place(2, { voided: 'yes' }),
      place(3, { state: 'waiting', waitNo: 9, voided: 'yes' }),
    ]);
    expect(enrolInto(book, { participantId: 'P-0005' }).answer.waitNo).toBeNull();
  });

  it('counts those who finished: their place was used', () => {
    const book = full([place(0, { state: 'passed' }), place(1, { state: 'failed' })]);
    expect(enrolInto(book, { participantId: 'P-0005' }).answer.waitNo).toBe(1);
  });

  it('begins with the day of enrolment when the cohort is under way', () => {
    const { book } = carryOut(
      enrol,
      bookOf({ ...trainingYear(), participants: eighteen }),
      { cohortId: 'ANG-001', participantId: 'P-0001' },
      contextOf({ now: '2027-03-02T09:00:00' }),
    );
    expect(book.rows(enrolments)[0]).toMatchObject({ startOn: '2027-03-02', endOn: '2027-06-10' });
  });

  it('brings R40 when she is in the cohort already, and nothing when she left it', () => {
    const again = (state: 'enrolled' | 'withdrawn') =>
      enrolInto(full([place(0, { state, stateReason: 'alasan' })]), { participantId: 'P-0001' }).problems.map(
        ({ rule, id }) => `${rule} ${id}`,
      );
    expect(again('enrolled')).toEqual(['R40 E-00002']);
    expect(again('withdrawn')).toEqual([]);
  });

  it.each([
    ['noCohort at cohortId', { cohortId: 'ANG-404', participantId: 'P-0001' }],
    ['noParticipant at participantId', { participantId: 'P-0404' }],
    ['oneParticipant at participantId', {}],
    ['oneParticipant at participantId', { participantId: 'P-0001', participant: { workingName: 'X' } }],
  ])('is refused: %s', (refusal, input) =>
    expect(refusalsOf(enrol, full([]), { cohortId: 'ANG-001', ...input }, context)).toEqual([refusal]),
  );

  it.each(['completed', 'cancelled'] as const)('is refused when the cohort is %s', (status) => {
    const book = bookOf({ cohorts: [sampleRow(cohorts, 0, { status })], participants: eighteen });
    expect(refusalsOf(enrol, book, { cohortId: 'ANG-001', participantId: 'P-0001' }, context)).toEqual([
      'cohortClosed at cohortId',
    ]);
  });

  it.each([
    ['a role that was slipped in', { participantId: 'P-0001', role: 'admin' }],
    ['a state that was slipped in', { participant: { workingName: 'X', status: 'released' } }],
    ['a name with a national id', { participant: { workingName: '3507135203859901' } }],
  ])('does not understand %s', (_, input) => expect(() => enrolInto(full([]), input)).toThrow());
});
