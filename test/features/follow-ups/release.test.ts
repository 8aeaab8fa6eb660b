import fc from 'fast-check';
import type { Book } from '../../../src/core/book';
import { addDays, daysBetween, weekdayOf } from '../../../src/core/day';
import { createDraft } from '../../../src/core/draft';
import { allRules } from '../../../src/app/registry';
import { findProblems } from '../../../src/core/check';
import { ratesOf } from '../../../src/features/attendance/facts';
import { enrolments } from '../../../src/features/enrolments/tab';
import { dueOnOf } from '../../../src/features/follow-ups/facts';
import { followUps } from '../../../src/features/follow-ups/tab';
import { holidays } from '../../../src/features/holidays/tab';
import { participants } from '../../../src/features/participants/tab';
import { changeRelease, recordRelease } from '../../../src/features/releases/commands';
import { releaseVersionOf } from '../../../src/features/releases/facts';
import { releaseForm } from '../../../src/features/releases/queries';
import { recordFollowUp } from '../../../src/features/outcomes/commands';
import { freshRelease } from '../rule-examples/follow-ups';
import { afterChanges, bookOf } from '../../support/book-of';
import { carryOut, refusalsOf } from '../../support/carry-out';
import { contextOf } from '../../support/context-of';
import { changedTo, followedCourse, released, WHOM } from '../../support/released';

const later = contextOf({ now: '2027-05-03T12:00:00' });
const course = bookOf(followedCourse());
const tasksIn = (book: Book) =>
  book
    .where(followUps, 'participantId', WHOM)
    .map(({ dueOn, ownerId, type, doneOn }) => [dueOn, ownerId, type, doneOn]);
const hers = (book: Book) => book.where(enrolments, 'participantId', WHOM)[0];
const changeOf = (book: Book, more: object = {}) => ({
  participantId: WHOM,
  version: releaseVersionOf(book, WHOM),
  releasedOn: '2027-03-15',
  kind: 'parole',
  ...more,
});
const input = (book: Book, more: object = {}) => ({ ...changeOf(book, more), reason: 'PB' });

describe('a release in the middle of the course (scenario S9)', () => {
  const { book, problems } = released('2027-03-15');

  it('ends her enrolment the day before, and no other', () => {
    expect(hers(book)).toMatchObject({
      state: 'releasedEarly',
      stateOn: '2027-03-15',
      endOn: '2027-03-14',
      stateReason: 'Bebas bersyarat',
    });
    expect(book.rows(enrolments).filter(({ state }) => state === 'releasedEarly')).toHaveLength(1);
    expect(book.find(participants, WHOM)?.status).toBe('parole');
    expect(problems).toEqual([]);
  });

  it('lays its tasks on working days', () => {
    expect(tasksIn(book)).toEqual([
      ['2027-04-14', 'DINKOP', 'business', undefined],
      ['2027-06-14', 'DISPERINDAG', 'sales', undefined],
      ['2027-09-13', 'BPJSTK', 'insurance', undefined],
    ]);
  });

  it('leaves her rate as it was, for no later session is expected of her', () => {
    const before = hers(course);
    const after = hers(book);
    if (!before || !after) throw new Error('no enrolment');
    expect(ratesOf(course, before).soFar).toEqual({ done: 54, of: 54 });
    expect(ratesOf(book, after).whole.done).toBe(ratesOf(book, after).whole.of);
  });

  it('moves what is open of its tasks when it turns out to be a week later', () => {
    const { answer, book: moved, problems: none } = changedTo('2027-03-22', book);
    expect(answer.tasks[1]).toEqual({
      type: 'sales',
      ownerId: 'DISPERINDAG',
      dueOn: '2027-06-21',
      isMoved: true,
    });
    expect(tasksIn(moved).map(([dueOn]) => dueOn)).toEqual(['2027-04-21', '2027-06-21', '2027-09-20']);
    expect(hers(moved)).toMatchObject({ stateOn: '2027-03-22', endOn: '2027-03-21' });
    expect(none).toEqual([]);
  });

  it('leaves what is done where it was', () => {
    const [first] = book.where(followUps, 'participantId', WHOM);
    const visit = {
      taskId: first?.taskId,
      version: first?.$.version,
      doneOn: '2027-04-15',
      result: 'success',
    };
    const done = carryOut(recordFollowUp, book, visit, later).book;
    expect(tasksIn(changedTo('2027-03-22', done).book)).toEqual([
      ['2027-04-14', 'DINKOP', 'business', '2027-04-15'],
      ['2027-06-21', 'DISPERINDAG', 'sales', undefined],
      ['2027-09-20', 'BPJSTK', 'insurance', undefined],
    ]);
  });

  it('lays and moves its own tasks only, not those after training or by hand', () => {
    const other = { participantId: WHOM, type: 'visit', ownerId: 'LAPAS', dueOn: '2027-07-12' } as const;
    const others = bookOf(
      followedCourse({
        followUps: [
          { ...other, trigger: 'trainingEnd', templateId: 'PTL-01' },
          { ...other, trigger: 'manual', templateId: 'PTL-02' },
        ],
      }),
    );
    const { book: after } = released('2027-03-15', others);
    expect(tasksIn(after)).toHaveLength(5);
    expect(tasksIn(changedTo('2027-03-22', after).book).map(([dueOn]) => dueOn)).toEqual([
      '2027-07-12',
      '2027-07-12',
      '2027-04-21',
      '2027-06-21',
      '2027-09-20',
    ]);
  });

  it('promotes nobody: the place stays free until somebody gives it', () => {
    const rows = followedCourse();
    const line = bookOf({
      ...rows,
      enrolments: (rows.enrolments ?? []).map((row, n) =>
        n === 15 ? { ...row, state: 'waiting' as const, waitNo: 1 } : row,
      ),
    });
    const after = released('2027-03-15', line).book;
    expect(after.where(enrolments, 'participantId', 'P-0016')[0]).toMatchObject({
      state: 'waiting',
      waitNo: 1,
    });
  });
});

describe('a release', () => {
  it('after training leaves the enrolment alone and lays the tasks', () => {
    const rows = followedCourse();
    const passed = bookOf({
      ...rows,
      enrolments: (rows.enrolments ?? []).map((row) => ({ ...row, state: 'passed' as const })),
    });
    const { book } = carryOut(recordRelease, passed, { ...input(passed), reason: undefined }, later);
    expect(hers(book)).toMatchObject({ state: 'passed', endOn: '2027-06-10' });
    expect(tasksIn(book)).toHaveLength(3);
    const moved = carryOut(
      changeRelease,
      book,
      changeOf(book, { releasedOn: '2027-03-22', kind: 'released' }),
      later,
    ).book;
    expect(hers(moved)?.endOn).toBe('2027-06-10');
    expect(moved.find(participants, WHOM)?.status).toBe('released');
  });

  it('closes the line up when she only waited', () => {
    const rows = followedCourse();
    const line = (rows.enrolments ?? []).map((row, n) =>
      n >= 11
        ? { ...row, state: 'waiting' as const, waitNo: n - 10, startOn: undefined, endOn: undefined }
        : row,
    );
    const { book } = released('2027-03-15', bookOf({ ...rows, enrolments: line }));
    expect(hers(book)).toMatchObject({ state: 'releasedEarly', waitNo: undefined });
    expect(
      book
        .rows(enrolments)
        .flatMap(({ participantId, waitNo }) => (waitNo === undefined ? [] : [[participantId, waitNo]])),
    ).toEqual([
      ['P-0013', 1],
      ['P-0014', 2],
      ['P-0015', 3],
      ['P-0016', 4],
    ]);
  });

  it('that was taken back by hand lays again what is done, and moves what is open', () => {
    const { book } = released('2027-03-15');
    const [first] = book.where(followUps, 'participantId', WHOM);
    const visit = {
      taskId: first?.taskId,
      version: first?.$.version,
      doneOn: '2027-04-15',
      result: 'success',
    };
    const done = carryOut(recordFollowUp, book, visit, later).book;
    const draft = createDraft(done);
    const her = done.find(participants, WHOM);
    if (!her) throw new Error('not there');
    draft.set(participants, her, { status: 'inPrison' });
    const back = afterChanges(done, draft.changes);
    const again = { ...input(back, { releasedOn: '2027-04-05' }), reason: undefined };
    const { answer, book: after } = carryOut(recordRelease, back, again, later);
    expect(answer.tasks.map(({ type, isMoved }) => [type, isMoved])).toEqual([
      ['business', false],
      ['sales', true],
      ['insurance', true],
    ]);
    // 30 days after 05/04/2027, a Wednesday; 90 days, a Sunday; 180 days, a Saturday.
    expect(tasksIn(after)).toEqual([
      ['2027-04-14', 'DINKOP', 'business', '2027-04-15'],
      ['2027-07-05', 'DISPERINDAG', 'sales', undefined],
      ['2027-10-04', 'BPJSTK', 'insurance', undefined],
      ['2027-05-05', 'DINKOP', 'business', undefined],
    ]);
  });

  it('is refused without a reason where it ends a training, twice, and on what has changed since', () => {
    const { book } = released('2027-03-15');
    expect(refusalsOf(recordRelease, course, { ...input(course), reason: undefined }, later)).toEqual([
      'reasonMissing at reason',
    ]);
    expect(refusalsOf(recordRelease, book, input(book), later)).toEqual(['alreadyReleased at participantId']);
    expect(refusalsOf(recordRelease, book, input(course), later)).toEqual(['changedSince at participantId']);
    const change = changeOf(course);
    expect(refusalsOf(changeRelease, book, change, later)).toEqual(['changedSince at participantId']);
    expect(refusalsOf(changeRelease, course, change, later)).toEqual(['notReleased at participantId']);
    expect(refusalsOf(recordRelease, course, input(course, { participantId: 'P-0999' }), later)).toEqual([
      'noParticipant at participantId',
    ]);
  });

  it('has a version of its own for whatever it touches: her enrolments, her tasks after release', () => {
    const { book } = released('2027-03-15');
    const versionAfter = (change: (draft: ReturnType<typeof createDraft>) => void) => {
      const draft = createDraft(book);
      change(draft);
      return releaseVersionOf(afterChanges(book, draft.changes), WHOM);
    };
    const [task] = book.where(followUps, 'participantId', WHOM);
    const row = hers(book);
    if (!task || !row) throw new Error('not there');
    const before = releaseVersionOf(book, WHOM);
    expect(versionAfter((draft) => draft.set(enrolments, row, { stateReason: 'lain' }))).not.toBe(before);
    expect(versionAfter((draft) => draft.set(followUps, task, { note: 'lain' }))).not.toBe(before);
    expect(versionAfter(() => undefined)).toBe(before);
  });

  it('tells its form who is in prison and whose release is noted, and no day', () => {
    const form = releaseForm.answer(released('2027-03-15').book, {}, later);
    expect(JSON.stringify(form)).not.toMatch(/2027-03-1[45]/);
    expect(form).toMatchObject({ people: { length: 16 } });
    if ('refusals' in form) throw new Error('refused');
    const dead = (followedCourse().participants ?? []).map((row, n) =>
      n === 0 ? { ...row, status: 'deceased' as const } : row,
    );
    expect(releaseForm.answer(bookOf(followedCourse({ participants: dead })), {}, later)).toMatchObject({
      people: { length: 15 },
    });
    expect(form.people.filter(({ isNoted }) => isNoted).map(({ participantId }) => participantId)).toEqual([
      WHOM,
    ]);
  });
});

describe('a release that was typed by hand', () => {
  it('is found after seven days when nothing is planned, and not before', () => {
    const rulesAt = (now: string) =>
      findProblems(allRules, bookOf(freshRelease), contextOf({ now })).map(({ rule }) => rule);
    expect(rulesAt('2027-03-22T08:00:00')).not.toContain('R61');
    expect(rulesAt('2027-03-23T08:00:00')).toContain('R61');
  });
});

const anyDay = fc.integer({ min: 0, max: 700 }).map((n) => addDays('2026-01-01', n));

describe('whatever the day of release', () => {
  it('a due day is never a day off, never before its time, and the first that is not', () => {
    const off = new Set(course.rows(holidays).map(({ heldOn }) => heldOn));
    const isOff = (day: string) => off.has(day) || weekdayOf(day) > 5;
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 400 }), (from, days) => {
        const due = dueOnOf(course, { days }, from);
        const first = addDays(from, days);
        expect([isOff(due), due >= first]).toEqual([false, true]);
        for (let n = 0; n < daysBetween(first, due); n++) expect(isOff(addDays(first, n))).toBe(true);
      }),
    );
  });

  it('changing it twice is changing it once', () => {
    fc.assert(
      fc.property(anyDay, anyDay, anyDay, (first, second, third) => {
        const { book } = released(first);
        const twice = changedTo(third, changedTo(second, book).book).book;
        const once = changedTo(third, book).book;
        expect(tasksIn(twice)).toEqual(tasksIn(once));
        expect(hers(twice)).toMatchObject({ stateOn: third, state: 'releasedEarly' });
        // Once she left before she began nobody knows any more when she would have begun.
        if (second > '2027-02-01' && first > '2027-02-01') expect(hers(twice)?.endOn).toBe(hers(once)?.endOn);
      }),
      { numRuns: 60 },
    );
  });

  it('works on collective leave where the settings do not skip it', () => {
    const working = bookOf(
      followedCourse({ settings: [{ setting: 'skipCollectiveLeave', value: 'tidak' }] }),
    );
    // 15/03/2027 is collective leave of Idulfitri.
    expect([dueOnOf(course, { days: 0 }, '2027-03-15'), dueOnOf(working, { days: 0 }, '2027-03-15')]).toEqual(
      ['2027-03-16', '2027-03-15'],
    );
  });
});
