import type { Book } from '../../../src/core/book';
import type { Context } from '../../../src/core/context';
import { addFollowUp, startFollowUp } from '../../../src/features/follow-ups/commands';
import { followUps } from '../../../src/features/follow-ups/tab';
import { recordFollowUp, recordOutcome } from '../../../src/features/outcomes/commands';
import { followUpsForm } from '../../../src/features/outcomes/queries';
import { outcomes } from '../../../src/features/outcomes/tab';
import { bookOf, type RowsByTab } from '../../support/book-of';
import { carryOut, refusalsOf } from '../../support/carry-out';
import { contextOf } from '../../support/context-of';
import { followedCourse, released, WHOM } from '../../support/released';

const today = contextOf({ now: '2027-04-15T12:00:00' });
const ofAgency = (agencyId: string): Context => ({
  ...today,
  person: { ...today.person, role: 'partner', agencyId },
});
const { book } = released('2027-03-15');
const taskOf = (from: Book, n = 0) => {
  const task = from.rows(followUps)[n];
  if (!task) throw new Error('no task');
  return task;
};
const visit = (more: object = {}, from = book, n = 0) => ({
  taskId: taskOf(from, n).taskId,
  version: taskOf(from, n).$.version,
  doneOn: '2027-04-15',
  result: 'success',
  ...more,
});
const asked = (said: object, version: string | null = null) => ({ outcome: { version, said } });

describe('a visit', () => {
  it('keeps its result, lays the next task, and how she fares in that month, all at once', () => {
    const { book: after, problems } = carryOut(
      recordFollowUp,
      book,
      visit({
        nextDueOn: '2027-05-14',
        note: 'mulai terima pesanan',
        ...asked({ working: 'yes', hasNib: 'no' }),
      }),
      ofAgency('DINKOP'),
    );
    expect(problems).toEqual([]);
    expect(taskOf(after)).toMatchObject({
      doneOn: '2027-04-15',
      result: 'success',
      nextDueOn: '2027-05-14',
      note: 'mulai terima pesanan',
    });
    expect(taskOf(after, 3)).toMatchObject({
      trigger: 'manual',
      participantId: WHOM,
      ownerId: 'DINKOP',
      type: 'business',
      dueOn: '2027-05-14',
    });
    expect(after.rows(outcomes)).toEqual([
      expect.objectContaining({ participantId: WHOM, month: '2027-04-01', working: 'yes', hasNib: 'no' }),
    ]);
  });

  it('adds to the row of the month, and leaves what was not asked', () => {
    const first = carryOut(
      recordFollowUp,
      book,
      visit(asked({ working: 'yes', channel: 'order' })),
      today,
    ).book;
    const version = first.rows(outcomes)[0]?.$.version ?? null;
    const second = visit(asked({ insurance: 'active', channel: 'online' }, version), first, 2);
    const after = carryOut(recordFollowUp, first, second, today).book;
    expect(after.rows(outcomes)).toEqual([
      expect.objectContaining({ working: 'yes', channel: 'online', insurance: 'active' }),
    ]);
    const stale = visit(asked({ insurance: 'lapsed' }), first, 2);
    expect(refusalsOf(recordFollowUp, first, stale, today)).toEqual(['changedSince at outcome']);
  });

  it('tells of the month in which it was, not of the one in which it is noted', () => {
    const input = visit({ doneOn: '2027-03-31', ...asked({ working: 'yes' }) });
    const after = carryOut(recordFollowUp, book, input, today).book;
    expect(after.rows(outcomes)).toMatchObject([{ month: '2027-03-01' }]);
  });

  it('writes no outcome when nothing was answered', () => {
    const after = carryOut(recordFollowUp, book, visit(asked({})), today).book;
    expect(after.rows(outcomes)).toEqual([]);
  });

  it.each([
    ['of another agency', visit({}, book, 1), ofAgency('DINKOP'), 'notYours at taskId'],
    ['that is still to come', visit({ doneOn: '2027-04-16' }), today, 'notYet at doneOn'],
    ['without a result', visit({ result: undefined }), today, 'resultMissing at result'],
    ['with a next day before it', visit({ nextDueOn: '2027-04-14' }), today, 'nextTooEarly at nextDueOn'],
    ['on a row that was changed since', visit({ version: 'x' }), today, 'changedSince at taskId'],
    ['of no task', visit({ taskId: 'TL-99999' }), today, 'noTask at taskId'],
  ])('%s is refused', (_, input, context, refusal) =>
    expect(refusalsOf(recordFollowUp, book, input, context)).toEqual([refusal]),
  );

  it('can be gone on with on the same day', () =>
    expect(refusalsOf(recordFollowUp, book, visit({ nextDueOn: '2027-04-15' }), today)).toEqual([]));

  it('is recorded once', () => {
    const done = carryOut(recordFollowUp, book, visit(), today).book;
    expect(refusalsOf(recordFollowUp, done, visit({}, done), today)).toEqual(['alreadyDone at taskId']);
  });

  it('is the prison’s and the coordinator’s to record for any agency', () => {
    for (const role of ['prison', 'coordinator', 'admin'] as const)
      expect(refusalsOf(recordFollowUp, book, visit(), contextOf({ now: today.now, role }))).toEqual([]);
    // Their agency is DISNAKER, the task DINKOP's.
    for (const role of ['trainer', 'partner'] as const)
      expect(refusalsOf(recordFollowUp, book, visit(), contextOf({ now: today.now, role }))).toEqual([
        'notYours at taskId',
      ]);
  });
});

describe('a task by hand, and an outcome without one', () => {
  const task = {
    ...{ participantId: 'P-0001', type: 'nib', ownerId: 'DINKOP', dueOn: '2027-05-03' },
    note: 'bawa KTP',
  };

  it('is an agency’s own', () => {
    const after = carryOut(addFollowUp, book, task, ofAgency('DINKOP')).book;
    expect(taskOf(after, 3)).toMatchObject({ ...task, trigger: 'manual' });
    expect(refusalsOf(addFollowUp, book, task, ofAgency('BPJSTK'))).toEqual(['notYours at ownerId']);
    expect(refusalsOf(addFollowUp, book, { ...task, participantId: 'P-0999' }, today)).toEqual([
      'noParticipant at participantId',
    ]);
  });

  it('is one row a participant and month, for those whom an agency follows', () => {
    const input = { participantId: WHOM, month: '2027-04-20', ...asked({ insurance: 'active' }) };
    const after = carryOut(recordOutcome, book, input, ofAgency('BPJSTK'));
    expect(after.problems).toEqual([]);
    expect(after.book.rows(outcomes)).toMatchObject([{ month: '2027-04-01', insurance: 'active' }]);
    expect(refusalsOf(recordOutcome, after.book, input, today)).toEqual(['changedSince at participantId']);
    expect(
      refusalsOf(recordOutcome, book, { ...input, participantId: 'P-0001' }, ofAgency('BPJSTK')),
    ).toEqual(['notYours at participantId']);
    expect(refusalsOf(recordOutcome, book, { ...input, month: '2027-05-01' }, today)).toEqual([
      'notYet at month',
    ]);
    expect(refusalsOf(recordOutcome, book, { ...input, ...asked({}) }, today)).toEqual([
      'nothingSaid at working',
    ]);
  });
});

describe('follow-up after training', () => {
  const line = {
    trigger: 'trainingEnd',
    days: 30,
    type: 'visit',
    ownerId: 'DISNAKER',
    active: 'yes',
  } as const;
  const rows = followedCourse({
    followUpTemplates: [line, { ...line, days: 60, active: 'no' }],
  });
  const passed = bookOf({
    ...rows,
    enrolments: (rows.enrolments ?? []).map((row, n) => ({
      ...row,
      state: n < 3 ? ('passed' as const) : ('failed' as const),
    })),
  } satisfies RowsByTab);

  it('is laid for everybody who passed, and once', () => {
    const { answer, book: after } = carryOut(startFollowUp, passed, { cohortId: 'ANG-001' }, today);
    expect(answer).toEqual({ people: 3, tasks: 3 });
    expect(after.rows(followUps).map(({ participantId, dueOn }) => [participantId, dueOn])).toEqual([
      // 10/06/2027 and 30 days is a Saturday.
      ['P-0001', '2027-07-12'],
      ['P-0002', '2027-07-12'],
      ['P-0003', '2027-07-12'],
    ]);
    expect(refusalsOf(startFollowUp, after, { cohortId: 'ANG-001' }, today)).toEqual([
      'nothingToLay at cohortId',
    ]);
    expect(refusalsOf(startFollowUp, book, { cohortId: 'ANG-001' }, today)).toEqual([
      'nobodyPassed at cohortId',
    ]);
    expect(refusalsOf(startFollowUp, book, { cohortId: 'ANG-009' }, today)).toEqual(['noCohort at cohortId']);
  });
});

describe('the working list', () => {
  const ask = (context: Context, input: object = {}) => {
    const answer = followUpsForm.answer(book, input, context);
    if ('refusals' in answer) throw new Error('refused');
    return answer;
  };

  it('is that of one’s own agency', () => {
    const { agencies, chosen, tasks, cohorts } = ask(ofAgency('BPJSTK'), { agencyId: 'DINKOP' });
    expect(agencies.map(({ agencyId }) => agencyId)).toEqual(['BPJSTK']);
    expect([chosen, cohorts]).toEqual(['BPJSTK', []]);
    expect(tasks.map(({ ownerId }) => ownerId)).toEqual(['BPJSTK']);
  });

  it('is all of them for those who act for all, or the one that they choose', () => {
    expect(ask(today).tasks.map(({ dueOn }) => dueOn)).toEqual(['2027-04-14', '2027-06-14', '2027-09-13']);
    expect(ask(today, { agencyId: 'DINKOP' }).tasks).toHaveLength(1);
  });

  it('is of what is open, and of cohorts in which somebody passed', () => {
    const listed = (from: Book) => {
      const answer = followUpsForm.answer(from, {}, today);
      return 'refusals' in answer ? undefined : [answer.tasks.length, answer.cohorts];
    };
    expect(listed(book)).toEqual([3, []]);
    const done = carryOut(recordFollowUp, book, visit(), today).book;
    expect(listed(done)).toEqual([2, []]);
    const rows = followedCourse();
    const passed = (rows.enrolments ?? []).map((row, n) =>
      n < 2 ? { ...row, state: 'passed' as const } : row,
    );
    expect(listed(bookOf({ ...rows, enrolments: passed }))).toEqual([
      0,
      [{ cohortId: 'ANG-001', name: 'Angkatan 1', passed: 2 }],
    ]);
  });
});
