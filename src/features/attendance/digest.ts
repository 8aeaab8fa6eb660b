import { dayForPeople } from '../../core/day';
import { defineDigestSection } from '../../core/digest';
import { cohorts } from '../cohorts/tab';
import { enrolments } from '../enrolments/tab';
import { isRunning, seated } from '../enrolments/facts';
import { byTime, hasBegun, isCancelled, isModule, sessionsOf, totalJp } from '../sessions/facts';
import { sessions } from '../sessions/tab';
import { settings, settingsOf } from '../settings/tab';
import { isFullyRecorded, recordedFor, roster, standingOf } from './facts';
import { attendance } from './tab';

/** So many codes are named of one session; whoever misses more has not begun to record it. */
const MOST_CODES = 6;

/** Past sessions whose attendance is not complete: whoever was there can still say. The prison is told of whom, by code. */
export const unrecorded = defineDigestSection({
  key: 'unrecorded',
  part: 'act',
  reads: [sessions, enrolments, attendance],
  title: 'Attendance still to be recorded',
  texts: {
    session: '{on}, {cohort}: {missing} of {people} not yet recorded ({session})',
    people: '{on}, {cohort}: {missing} of {people} not yet recorded ({session}): {participants}',
  },
  worthAMail: true,
  lines: (book, { agencyType }, { now }) => {
    if (!['manpower', 'prison', 'provider'].includes(agencyType)) return [];
    return book
      .rows(sessions)
      .filter((session) => !isCancelled(session) && hasBegun(session, now) && !isFullyRecorded(book, session))
      .sort(byTime)
      .map((session) => {
        const { sessionId, sessionOn, cohortId } = session;
        const people = roster(book, session);
        const missing = people.filter(({ enrolmentId }) => !recordedFor(book, sessionId, enrolmentId));
        const params = {
          on: dayForPeople(sessionOn),
          cohort: cohortId,
          missing: missing.length,
          people: people.length,
          session: sessionId,
        };
        if (agencyType !== 'prison' || missing.length > MOST_CODES) return { text: 'session', params };
        const participants = missing.map(({ participantId }) => participantId).join(', ');
        return { text: 'people', params: { ...params, participants } };
      });
  },
});

/** How many can no longer reach the threshold, or not if they miss one more session: no codes, whoever records knows them. */
export const atRisk = defineDigestSection({
  key: 'atRisk',
  part: 'act',
  reads: [settings, cohorts, enrolments, sessions, attendance],
  title: 'Attendance at risk',
  texts: {
    counts: '{cohort}: {outOfReach} can no longer reach {threshold} %, {noneLeft} must not miss any more',
  },
  worthAMail: true,
  lines: (book, { agencyType }) => {
    if (!['manpower', 'provider'].includes(agencyType)) return [];
    const threshold = String(Math.round(settingsOf(book).attendanceThreshold * 10_000) / 100);
    return book
      .rows(cohorts)
      .filter(({ status }) => status === 'active')
      .flatMap(({ cohortId }) => {
        const standings = seated(book, cohortId)
          .filter(isRunning)
          .map((enrolment) => standingOf(book, enrolment));
        const count = (standing: (typeof standings)[number]) =>
          standings.filter((each) => each === standing).length;
        const [outOfReach, noneLeft] = [count('outOfReach'), count('noneLeft')];
        const params = { cohort: cohortId, outOfReach, noneLeft, threshold };
        return outOfReach + noneLeft > 0 ? [{ text: 'counts', params }] : [];
      });
  },
});

/** How far training has come, in sessions and in JP against what was agreed. */
export const progress = defineDigestSection({
  key: 'progress',
  part: 'numbers',
  reads: [cohorts, enrolments, sessions, attendance],
  title: 'Sessions and JP',
  texts: {
    cohort:
      '{cohort}: {done} of {sessions} sessions over, {open} of them not fully recorded; {jpDone} of {jpTotal} JP, {jpPlanned} planned',
  },
  worthAMail: false,
  lines: (book, { agencyType }, { now }) =>
    ['manpower', 'prison', 'provider'].includes(agencyType)
      ? book
          .rows(cohorts)
          .filter(({ status }) => status === 'planned' || status === 'active')
          .flatMap(({ cohortId, totalJp: jpTotal }) => {
            const all = sessionsOf(book, cohortId);
            const done = all.filter((session) => hasBegun(session, now));
            const open = done.filter((session) => !isFullyRecorded(book, session)).length;
            const jpOfTraining = (list: typeof all) => totalJp(list.filter((session) => !isModule(session)));
            const params = {
              ...{ cohort: cohortId, done: done.length, sessions: all.length, open, jpTotal },
              ...{ jpDone: jpOfTraining(done), jpPlanned: jpOfTraining(all) },
            };
            return all.length > 0 ? [{ text: 'cohort', params }] : [];
          })
      : [],
});

export const attendanceDigests = [unrecorded, atRisk, progress] as const;
