import { recordAssessments } from '../../../src/features/assessments/commands';
import { assessmentsDue } from '../../../src/features/assessments/digest';
import { bestResult, isOver } from '../../../src/features/assessments/facts';
import { assessmentsForm } from '../../../src/features/assessments/queries';
import { assessments } from '../../../src/features/assessments/tab';
import { enrolments } from '../../../src/features/enrolments/tab';
import type { Book } from '../../../src/core/book';
import { bookOf } from '../../support/book-of';
import { carryOut, refusalsOf } from '../../support/carry-out';
import { contextOf } from '../../support/context-of';
import { heldCourse } from '../../support/held-course';

const context = contextOf({ now: '2027-06-20T09:00:00', role: 'trainer' });
const course = bookOf(heldCourse(48));
const [her, other] = ['E-00001', 'E-00002'];
type Result = 'competent' | 'notYet' | 'pending';
const entry = (result: Result, enrolmentId = her, version: string | null = null, score?: number) => ({
  enrolmentId,
  result,
  version,
  ...(score === undefined ? {} : { score }),
});
const record = (book: Book, assessedOn: string, entries: readonly object[], more: object = {}) =>
  carryOut(recordAssessments, book, { cohortId: 'ANG-001', assessedOn, entries, ...more }, context);
const bestOf = (book: Book, enrolmentId = her) => bestResult(book, book.find(enrolments, enrolmentId)!);
const rowsOf = (book: Book) =>
  book.rows(assessments).map(({ enrolmentId, assessedOn, attempt, result, score }) => ({
    ...{ enrolmentId, assessedOn, attempt, result },
    ...(score === undefined ? {} : { score }),
  }));

describe('an assessment', () => {
  const first = record(course, '2027-06-11', [entry('notYet', her, null, 62.5), entry('competent', other)]);

  it('is an attempt, and the next one on another day is the second', () => {
    const second = record(first.book, '2027-06-18', [entry('competent')]);
    expect(rowsOf(second.book)).toEqual([
      { enrolmentId: her, assessedOn: '2027-06-11', attempt: 1, result: 'notYet', score: 62.5 },
      { enrolmentId: other, assessedOn: '2027-06-11', attempt: 1, result: 'competent' },
      { enrolmentId: her, assessedOn: '2027-06-18', attempt: 2, result: 'competent' },
    ]);
    expect([bestOf(first.book), bestOf(second.book)]).toEqual([
      { result: 'notYet', unit: '' },
      { result: 'competent', since: '2027-06-18' },
    ]);
  });

  it('of the same day and unit is the same attempt, changed only by who saw it as it is', () => {
    const { version } = first.book.rows(assessments)[0]!.$;
    const mended = record(first.book, '2027-06-11', [entry('competent', her, version)]);
    expect(rowsOf(mended.book)[0]).toMatchObject({ attempt: 1, result: 'competent' });
    const stale = record(first.book, '2027-06-11', [entry('competent', her, 'x')]);
    expect(stale.answer).toEqual({
      cohortId: 'ANG-001',
      saved: 0,
      conflicts: [{ enrolmentId: her, result: 'notYet', score: 62.5 }],
    });
    expect(rowsOf(stale.book)).toEqual(rowsOf(first.book));
    expect(record(first.book, '2027-06-11', [entry('notYet', her, 'x', 62.5)]).answer).toMatchObject({
      saved: 1,
      conflicts: [],
    });
  });

  it('is refused before its day, for strangers, twice, and for who is competent already', () => {
    const refused = (entries: readonly object[], more: object = {}, from = first.book) =>
      refusalsOf(
        recordAssessments,
        from,
        { cohortId: 'ANG-001', assessedOn: '2027-06-18', entries, ...more },
        context,
      );
    expect(refused([entry('competent')], { assessedOn: '2027-06-21' })).toEqual(['notYetHeld at assessedOn']);
    expect(refused([entry('competent', 'E-00099')])).toEqual(['noPlace at entries']);
    expect(refused([entry('competent'), entry('notYet')])).toEqual(['twice at entries']);
    expect(refused([entry('notYet', other)])).toEqual(['alreadyCompetent at entries']);
    expect(refused([entry('competent')], { cohortId: 'ANG-009' })).toEqual(['noCohort at cohortId']);
    let often = first.book;
    for (let day = 12; day < 20; day++) often = record(often, `2027-06-${day}`, [entry('notYet')]).book;
    expect(refused([entry('competent')], { assessedOn: '2027-06-20' }, often)).toEqual([
      'tooMany at entries',
    ]);
  });

  it('takes scores from 0 to 100 in halves', () => {
    const parse = (score: number) =>
      recordAssessments.input().safeParse({
        cohortId: 'x',
        assessedOn: '2027-06-11',
        entries: [entry('pending', her, null, score)],
      });
    expect([0, 99.5, 100, 100.5, -1, 50.3].map((score) => parse(score).success)).toEqual([
      ...[true, true, true],
      ...[false, false, false],
    ]);
  });

  it('counts for every unit of the cohort, however it is written', () => {
    const one = record(course, '2027-06-11', [entry('competent'), entry('competent', other)], {
      unit: 'Sulam Dasar',
    });
    const two = record(one.book, '2027-06-12', [entry('competent', other)], { unit: 'Sulam Lanjut' });
    expect([bestOf(two.book), bestOf(two.book, other), bestOf(two.book, 'E-00003')]).toEqual([
      { result: 'unassessed', unit: 'Sulam Lanjut' },
      { result: 'competent', since: '2027-06-12' },
      { result: 'unassessed', unit: 'Sulam Dasar' },
    ]);
    const same = record(two.book, '2027-06-13', [entry('notYet')], { unit: ' sulam  LANJUT' });
    expect(bestOf(same.book)).toEqual({ result: 'notYet', unit: 'Sulam Lanjut' });
  });

  it('that waits for a judgement is none yet', () => {
    expect(bestOf(record(course, '2027-06-11', [entry('pending')]).book)).toEqual({
      result: 'unassessed',
      unit: '',
    });
  });
});

describe('the form of assessments', () => {
  const asked = (book: Book, input: object) => {
    const answer = assessmentsForm.answer(book, { unit: undefined, ...input }, context);
    if ('refusals' in answer || !answer.chosen) throw new Error('nothing');
    return answer.chosen;
  };

  it('shows what is recorded of the day, the number of the attempt, and who is done', () => {
    const { book } = record(course, '2027-06-11', [
      entry('notYet', her, null, 50),
      entry('competent', other),
    ]);
    expect(asked(book, { assessedOn: '2027-06-11' }).people[0]).toMatchObject({
      ...{ participantId: 'P-0001', attempt: 1, score: 50, result: 'notYet', isSettled: false },
      version: expect.any(String),
    });
    expect(asked(book, {}).people.slice(0, 2)).toMatchObject([
      { attempt: 2, result: null, version: null, isSettled: false },
      { isSettled: true },
    ]);
  });
});

describe('assessments that are due', () => {
  const due = (book: Book, now: string, agencyType = 'provider') =>
    assessmentsDue.lines(
      book,
      { agencyId: 'LPK', agencyType, from: '2027-06-14', to: '2027-06-20' },
      contextOf({ now }),
    );

  it('are told to the provider once the cohort is over, until all are assessed or it is long ago', () => {
    const { book } = record(course, '2027-06-11', [entry('notYet'), entry('pending', other)]);
    expect(due(course, '2027-06-10T09:00:00')).toEqual([]);
    expect(due(book, '2027-06-11T09:00:00')).toEqual([
      { text: 'cohort', params: { cohort: 'ANG-001', count: 15 } },
    ]);
    expect(due(book, '2027-06-11T09:00:00', 'trade')).toEqual([]);
    expect(due(book, '2027-09-09T09:00:00')).toEqual([]);
  });

  it('come with the end of a cohort, or with its status', () => {
    expect(isOver({ status: 'active', endOn: '2027-06-10' }, '2027-06-10')).toBe(false);
    expect(isOver({ status: 'active', endOn: '2027-06-10' }, '2027-06-11')).toBe(true);
    expect(isOver({ status: 'completed', endOn: '2027-06-10' }, '2027-06-01')).toBe(true);
    expect(isOver({ status: 'cancelled', endOn: '2027-06-10' }, '2027-06-11')).toBe(false);
  });
});
