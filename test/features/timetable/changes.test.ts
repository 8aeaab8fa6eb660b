import type { Book } from '../../../src/core/book';
import { createDraft } from '../../../src/core/draft';
import { findProblems } from '../../../src/core/check';
import { allRules } from '../../../src/app/registry';
import { attendance } from '../../../src/features/attendance/tab';
import { holidays } from '../../../src/features/holidays/tab';
import { totalJp, sessionsOf } from '../../../src/features/sessions/facts';
import { sessions } from '../../../src/features/sessions/tab';
import {
  cancelSessions,
  makeUpSessions,
  moveSession,
  replaceInstructor,
  shiftSessions,
} from '../../../src/features/timetable/commands';
import { timetableForm } from '../../../src/features/timetable/queries';
import { afterChanges } from '../../support/book-of';
import { carryOut, refusalsOf } from '../../support/carry-out';
import { contextOf } from '../../support/context-of';
import { plannedCourse } from '../../support/planned-course';

const context = contextOf({ now: '2027-01-20T09:00:00', role: 'coordinator' });
const book = plannedCourse();
const seen = (from: Book, sessionId: string) => ({
  sessionId,
  version: from.find(sessions, sessionId)!.$.version,
});
const at = (from: Book, sessionId: string) => from.find(sessions, sessionId)!;

/** The book with one person's attendance at a session. */
const recorded = (from: Book, sessionId: string): Book => {
  const draft = createDraft(from);
  draft.add(attendance, { sessionId, enrolmentId: 'E-00001', code: 'H', jpAttended: 3 });
  draft.set(sessions, at(from, sessionId), { status: 'held' });
  return afterChanges(from, draft.changes);
};

describe('a day off that is decreed later (scenario S7)', () => {
  const draft = createDraft(book);
  draft.add(holidays, {
    heldOn: '2027-02-22',
    name: 'Cuti bersama',
    type: 'collectiveLeave',
    status: 'final',
  });
  const decreed = afterChanges(book, draft.changes);
  const hit = sessionsOf(decreed, 'ANG-001').find(({ sessionOn }) => sessionOn === '2027-02-22')!;
  const {
    answer,
    book: after,
    problems,
  } = carryOut(
    makeUpSessions,
    decreed,
    { cohortId: 'ANG-001', sessions: [seen(decreed, hit.sessionId)], reason: 'SKB' },
    context,
  );

  it('is told with the one session that it hits', () => {
    const form = timetableForm.answer(decreed, { cohortId: 'ANG-001' }, context);
    if ('refusals' in form) throw new Error('refused');
    expect(
      form.chosen?.sessions.flatMap(({ sessionId, closed }) => (closed ? [[sessionId, closed]] : [])),
    ).toEqual([[hit.sessionId, { reason: 'dayOff', name: 'Cuti bersama' }]]);
  });

  it('is made up for on Monday 14/06/2027, and the total stays 144 JP', () => {
    expect(answer.sessions).toEqual([
      {
        sessionId: hit.sessionId,
        becomes: 'S-00049',
        startTime: '09:00',
        from: '2027-02-22',
        to: '2027-06-14',
      },
    ]);
    expect(answer).toMatchObject({
      lastBefore: '2027-06-10',
      lastAfter: '2027-06-14',
      jpBefore: 144,
      jpAfter: 144,
    });
    expect(totalJp(sessionsOf(after, 'ANG-001'))).toBe(144);
  });

  it('keeps its history: the old session as moved, the new one with where it comes from', () => {
    expect(at(after, hit.sessionId)).toMatchObject({
      status: 'moved',
      reason: 'SKB',
      sessionOn: '2027-02-22',
    });
    expect(at(after, 'S-00049')).toMatchObject({
      movedFrom: hit.sessionId,
      sessionOn: '2027-06-14',
      status: 'planned',
      scheduleId: 'J-0001',
      jp: 3,
    });
  });

  it('warns that the new end lies after the cohort’s, and leaves nothing on a day off', () => {
    expect(problems.map(({ rule, severity, id }) => `${rule} ${severity} ${id}`)).toEqual(['R53 W S-00049']);
    expect(findProblems(allRules, after, context).map(({ rule }) => rule)).toEqual(['R53']);
  });
});

describe('calling sessions off', () => {
  const input = { sessions: ['S-00001', 'S-00002'].map((id) => seen(book, id)), reason: 'Listrik padam' };

  it('keeps them in the list with the reason, and out of the total', () => {
    const { answer, book: after } = carryOut(cancelSessions, book, input, context);
    expect(answer).toEqual({
      sessions: 2,
      jp: 6,
      lastBefore: '2027-06-10',
      lastAfter: '2027-06-10',
      jpBefore: 144,
      jpAfter: 138,
    });
    expect(at(after, 'S-00001')).toMatchObject({ status: 'cancelled', reason: 'Listrik padam' });
    expect(totalJp(sessionsOf(after, 'ANG-001'))).toBe(138);
  });

  it('never touches a session whose attendance is recorded', () => {
    const held = recorded(book, 'S-00002');
    const again = { ...input, sessions: ['S-00001', 'S-00002'].map((id) => seen(held, id)) };
    expect(refusalsOf(cancelSessions, held, again, context)).toEqual(['recorded at sessions']);
  });

  it('is refused for a session that was changed since it was looked at', () => {
    const { book: moved } = carryOut(
      replaceInstructor,
      book,
      { sessions: [seen(book, 'S-00002')], instructorId: 'I-02' },
      context,
    );
    expect(refusalsOf(cancelSessions, moved, input, context)).toEqual(['changedSince at sessions']);
  });

  it('is refused for one that there is not, or that was called off already', () => {
    const stranger = { ...input, sessions: [{ sessionId: 'S-00099', version: '' }] };
    expect(refusalsOf(cancelSessions, book, stranger, context)).toEqual(['noSession at sessions']);
    const { book: after } = carryOut(cancelSessions, book, input, context);
    const again = { ...input, sessions: [seen(after, 'S-00001')] };
    expect(refusalsOf(cancelSessions, after, again, context)).toEqual(['noSession at sessions']);
  });
});

describe('moving one session', () => {
  const to = { sessionOn: '2027-02-02', startTime: '09:00', endTime: '11:15', siteId: 'LOK-01' };
  const move = (overrides: object = {}) => ({
    session: seen(book, 'S-00001'),
    ...to,
    reason: 'Sakit',
    ...overrides,
  });

  it('keeps its topic, trainer and JP, and says where it comes from', () => {
    const { book: after, answer, problems } = carryOut(moveSession, book, move(), context);
    expect(problems).toEqual([]);
    expect(answer).toMatchObject({ sessionId: 'S-00049', movedFrom: 'S-00001', jpBefore: 144, jpAfter: 144 });
    expect(at(after, 'S-00049')).toMatchObject({ ...to, instructorId: 'I-01', jp: 3, movedFrom: 'S-00001' });
    expect(at(after, 'S-00001').status).toBe('moved');
  });

  it('has the JP of its new hours', () => {
    const { answer } = carryOut(moveSession, book, move({ endTime: '10:30' }), context);
    expect(answer).toMatchObject({ jpBefore: 144, jpAfter: 143 });
  });

  it('onto a session of the same cohort is an error that names it', () => {
    const { problems } = carryOut(moveSession, book, move({ sessionOn: '2027-02-03' }), context);
    expect(
      problems.filter(({ severity }) => severity === 'E').map(({ rule, params }) => [rule, params.other]),
    ).toEqual(
      [
        ['R42', 'S-00002'],
        ['R43', 'S-00002'],
        ['R69', 'S-00002'],
        ['R42', 'S-00049'],
        ['R43', 'S-00049'],
        ['R69', 'S-00049'],
      ].filter(([, other]) => problems.some(({ params }) => params.other === other)),
    );
  });

  it.each([
    ['endBeforeStart at endTime', { endTime: '09:00' }],
    ['tooShort at endTime', { endTime: '09:20' }],
    ['unchanged at sessionOn', { sessionOn: '2027-02-01' }],
  ])('is refused: %s', (refusal, overrides) =>
    expect(refusalsOf(moveSession, book, move(overrides), context)).toEqual([refusal]),
  );
});

describe('another trainer', () => {
  it('takes the sessions that are chosen, and no other', () => {
    const chosen = ['S-00003', 'S-00004'];
    const input = { sessions: chosen.map((id) => seen(book, id)), instructorId: 'I-02' };
    const { book: after, answer } = carryOut(replaceInstructor, book, input, context);
    expect(answer).toEqual({ sessions: 2 });
    const theirs = after.rows(sessions).filter(({ instructorId }) => instructorId === 'I-02');
    expect(theirs.map(({ sessionId }) => sessionId)).toEqual(chosen);
  });

  it('has to be one who is there', () => {
    const input = { sessions: [seen(book, 'S-00003')], instructorId: 'I-09' };
    expect(refusalsOf(replaceInstructor, book, input, context)).toEqual(['noInstructor at instructorId']);
  });
});

describe('shifting a timetable by a week from 01/03/2027 on', () => {
  const { answer, book: after } = carryOut(
    shiftSessions,
    book,
    { cohortId: 'ANG-001', fromOn: '2027-03-01', days: 7, reason: 'Renovasi' },
    context,
  );

  it('tells the new end before it is done: the days off are stepped over again', () => {
    // Monday, Wednesday, Thursday from 08/03/2027 on: what the series would be, had it begun its 13th session there.
    const { book: fresh } = {
      book: plannedCourse({ firstOn: '2027-03-08', end: { type: 'count', count: 36 } }),
    };
    const wanted = sessionsOf(fresh, 'ANG-001').map(({ sessionOn }) => sessionOn);
    expect(answer.sessions.map(({ to }) => to)).toEqual(wanted);
    expect(answer.lastAfter).toBe(wanted[35]);
    expect([answer.jpBefore, answer.jpAfter]).toEqual([144, 144]);
  });

  it('leaves the sessions before, and remembers where the others were', () => {
    expect(sessionsOf(after, 'ANG-001').slice(0, 12)).toEqual(
      sessionsOf(book, 'ANG-001')
        .slice(0, 12)
        .map((session) => expect.objectContaining({ sessionOn: session.sessionOn, status: 'planned' })),
    );
    expect(at(after, 'S-00013')).toMatchObject({
      firstPlannedOn: '2027-03-01',
      shiftedDays: 7,
      reason: 'Renovasi',
      status: 'planned',
    });
  });

  it('leaves a session whose attendance is recorded, and names it', () => {
    const held = recorded(book, 'S-00013');
    const shifted = carryOut(
      shiftSessions,
      held,
      { cohortId: 'ANG-001', fromOn: '2027-03-01', days: 7, reason: 'x' },
      context,
    );
    expect(shifted.answer.kept).toEqual(['S-00013']);
    expect(at(shifted.book, 'S-00013').sessionOn).toBe('2027-03-01');
  });

  it('is refused where there is nothing to shift', () => {
    const late = { cohortId: 'ANG-001', fromOn: '2027-12-01', days: 7, reason: 'x' };
    expect(refusalsOf(shiftSessions, book, late, context)).toEqual(['nothing at fromOn']);
  });
});
