import * as z from 'zod/mini';
import { decided, defineCommand, refuse } from '../../core/command';
import { createDraft } from '../../core/draft';
import { fieldOf } from '../../core/input';
import type { AnyTab } from '../../core/tab';
import { attendance } from '../attendance/tab';
import { cohorts } from '../cohorts/tab';
import { holidays } from '../holidays/tab';
import { instructors } from '../instructors/tab';
import { schedules } from '../schedules/tab';
import { jpOf, sessionsOf, totalJp } from '../sessions/facts';
import { sessions } from '../sessions/tab';
import { settingsOf } from '../settings/tab';
import { sites } from '../sites/tab';
import { chosen, openSessions, reason, REFUSALS, several } from './input';
import { outlook, planMakeUp, planShift, replaceBy } from './plan';

const ROLES = ['admin', 'coordinator', 'trainer'] as const;
const READS: readonly AnyTab[] = [cohorts, instructors, sites, holidays, schedules, sessions, attendance];

/** Calls sessions off; they stay in the list, with the reason. */
export const cancelSessions = defineCommand({
  name: 'cancelSessions',
  roles: ROLES,
  reads: READS,
  writes: [sessions],
  input: () => z.strictObject({ sessions: several(), reason: reason() }),
  refusals: REFUSALS,
  decide: (book, { sessions: wanted, reason: why }, { marks }) => {
    const open = openSessions(book, wanted);
    if (!open.ok) return open;
    const draft = createDraft(book, marks);
    for (const session of open.found) draft.set(sessions, session, { status: 'cancelled', reason: why });
    const cohortId = open.found[0]?.cohortId ?? '';
    const after = sessionsOf(book, cohortId).filter((session) => !open.found.includes(session));
    return decided(draft, {
      sessions: open.found.length,
      jp: totalJp(open.found),
      ...outlook(book, cohortId, after),
    });
  },
});

/** Moves one session to another day, time or room. */
export const moveSession = defineCommand({
  name: 'moveSession',
  roles: ROLES,
  reads: READS,
  writes: [sessions],
  input: () =>
    z.strictObject({
      session: chosen(),
      sessionOn: fieldOf(sessions, 'sessionOn'),
      startTime: fieldOf(sessions, 'startTime'),
      endTime: fieldOf(sessions, 'endTime'),
      siteId: fieldOf(sessions, 'siteId'),
      reason: reason(),
    }),
  refusals: {
    ...REFUSALS,
    endBeforeStart: 'The end has to be later than the start.',
    tooShort: 'The session is shorter than half a JP of {minutes} minutes.',
    unchanged: 'Day, time and room are what they were.',
  },
  decide: (book, { session: wanted, reason: why, ...to }, { marks }) => {
    const open = openSessions(book, [wanted]);
    if (!open.ok) return open;
    const [session] = open.found;
    if (!session) return refuse('noSession', 'session', { id: wanted.sessionId });
    if (to.endTime <= to.startTime) return refuse('endBeforeStart', 'endTime');
    const isSameTime = to.startTime === session.startTime && to.endTime === session.endTime;
    if (isSameTime && to.sessionOn === session.sessionOn && to.siteId === session.siteId)
      return refuse('unchanged', 'sessionOn');
    const { jpMinutes } = settingsOf(book);
    // Hours that stay keep their JP, even where somebody had set it otherwise.
    const jp = isSameTime ? session.jp : jpOf(to.startTime, to.endTime, jpMinutes, session.breakMinutes);
    if (jp < 0.5) return refuse('tooShort', 'endTime', { minutes: jpMinutes });
    const draft = createDraft(book, marks);
    const sessionId = replaceBy(draft, session, { ...to, jp }, why);
    const after = [...sessionsOf(book, session.cohortId).filter((other) => other !== session), { ...to, jp }];
    return decided(draft, {
      sessionId,
      movedFrom: session.sessionId,
      ...outlook(book, session.cohortId, after),
    });
  },
});

/** Gives sessions another trainer. */
export const replaceInstructor = defineCommand({
  name: 'replaceInstructor',
  roles: ROLES,
  reads: READS,
  writes: [sessions],
  input: () => z.strictObject({ sessions: several(), instructorId: fieldOf(attendance, 'sessionId') }),
  refusals: { ...REFUSALS, noInstructor: 'There is no active instructor {id}.' },
  decide: (book, { sessions: wanted, instructorId }, { marks }) => {
    const open = openSessions(book, wanted);
    if (!open.ok) return open;
    if (book.find(instructors, instructorId)?.active !== 'yes')
      return refuse('noInstructor', 'instructorId', { id: instructorId });
    const draft = createDraft(book, marks);
    for (const session of open.found) draft.set(sessions, session, { instructorId });
    return decided(draft, { sessions: draft.changes.length });
  },
});

/** Moves everything of a cohort from a day on by some days; closed days are made up for at the end. */
export const shiftSessions = defineCommand({
  name: 'shiftSessions',
  roles: ROLES,
  reads: READS,
  writes: [sessions],
  input: () =>
    z.strictObject({
      cohortId: fieldOf(sessions, 'cohortId'),
      fromOn: fieldOf(sessions, 'sessionOn'),
      days: z
        .number('R14')
        .check(z.refine((days) => Number.isInteger(days) && days !== 0 && Math.abs(days) <= 366, 'R14')),
      reason: reason(),
    }),
  refusals: { nothing: 'From that day on {id} has no session that could be shifted.' },
  decide: (book, { cohortId, fromOn, days, reason: why }, { marks }) => {
    const { moved, kept } = planShift(book, cohortId, fromOn, days);
    if (moved.length === 0) return refuse('nothing', 'fromOn', { id: cohortId });
    const draft = createDraft(book, marks);
    for (const { session, to, firstPlannedOn, shiftedDays } of moved) {
      const isBack = shiftedDays === 0 && to === firstPlannedOn;
      draft.set(sessions, session, {
        sessionOn: to,
        firstPlannedOn: isBack ? undefined : firstPlannedOn,
        shiftedDays: isBack ? undefined : shiftedDays,
        reason: why,
      });
    }
    const stays = sessionsOf(book, cohortId).filter((one) => !moved.some(({ session }) => session === one));
    const after = [...stays, ...moved.map(({ session: { jp }, to }) => ({ sessionOn: to, jp }))];
    return decided(draft, {
      sessions: moved.map(({ session: { sessionId, sessionOn, startTime }, to }) => ({
        sessionId,
        startTime,
        from: sessionOn,
        to,
      })),
      kept: kept.map(({ sessionId }) => sessionId),
      ...outlook(book, cohortId, after),
    });
  },
});

/** Moves sessions off days that have been closed since they were planned, each to where its series would go on. */
export const makeUpSessions = defineCommand({
  name: 'makeUpSessions',
  roles: ROLES,
  reads: READS,
  writes: [sessions],
  input: () =>
    z.strictObject({ cohortId: fieldOf(sessions, 'cohortId'), sessions: several(), reason: reason() }),
  refusals: { ...REFUSALS, noPlace: 'No day was found for {id} within two years.' },
  decide: (book, { cohortId, sessions: wanted, reason: why }, { marks }) => {
    const open = openSessions(book, wanted);
    if (!open.ok) return open;
    const stranger = open.found.find((session) => session.cohortId !== cohortId);
    if (stranger) return refuse('noSession', 'sessions', { id: stranger.sessionId });
    const plan = planMakeUp(book, cohortId, open.found);
    const draft = createDraft(book, marks);
    const moved: { sessionId: string; becomes: string; startTime: string; from: string; to: string }[] = [];
    for (const { session, to } of plan) {
      if (to === undefined) return refuse('noPlace', 'sessions', { id: session.sessionId });
      const becomes = replaceBy(draft, session, { sessionOn: to }, why);
      const { sessionId, startTime, sessionOn: from } = session;
      moved.push({ sessionId, becomes, startTime, from, to });
    }
    const stays = sessionsOf(book, cohortId).filter((one) => !open.found.includes(one));
    const after = [...stays, ...plan.map(({ session: { jp }, to = '' }) => ({ sessionOn: to, jp }))];
    return decided(draft, { sessions: moved, ...outlook(book, cohortId, after) });
  },
});

export const timetableCommands = [
  cancelSessions,
  moveSession,
  replaceInstructor,
  shiftSessions,
  makeUpSessions,
] as const;
