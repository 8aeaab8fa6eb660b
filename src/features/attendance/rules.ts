import { dayForPeople, daysBetween } from '../../core/day';
import { percentToSay } from '../../core/fraction';
import { defineRule } from '../../core/rule';
import { type Enrolment, isSeated } from '../enrolments/facts';
import { enrolments } from '../enrolments/tab';
import { hasBegun, isCancelled, isModule } from '../sessions/facts';
import { sessions } from '../sessions/tab';
import { settings, settingsOf } from '../settings/tab';
import { allRecordedFor, consecutiveAbsences, ratesOf, recordedFor, roster, standingOf } from './facts';
import { attendance } from './tab';

export const codeFitsJp = defineRule({
  code: 'R27',
  severity: 'E',
  text: 'Code {code} does not go with {jp} JP.',
  why: 'Whoever was present has JP, and whoever was absent has none, or the rates do not add up.',
  mend: 'Correct the code, or the JP: 0 for A, I, S and L, more than 0 for H.',
  on: attendance,
  check: ({ code, jpAttended }) => {
    const fits = code === 'H' ? jpAttended > 0 : code === 'T' ? true : jpAttended === 0;
    return !fits && { column: 'jpAttended', params: { code, jp: jpAttended } };
  },
});

export const lateHasItsHours = defineRule({
  code: 'R29',
  severity: 'W',
  text: 'Late, but neither the time of arrival nor JP are entered.',
  why: 'Somebody who was late has attended part of the session, and that part counts for her certificate.',
  mend: 'Enter the time of arrival or the JP that she attended; if she attended nothing of it, the code is A, I, S or L.',
  on: attendance,
  check: ({ code, jpAttended, arrivalTime }) =>
    code === 'T' && jpAttended === 0 && arrivalTime === undefined && { column: 'jpAttended' },
});

export const jpWithinSession = defineRule({
  code: 'R28',
  severity: 'E',
  text: '{jp} JP are more than the session has: {most}.',
  why: 'Nobody can attend more JP than the session has; the rate would rise above 100 %.',
  mend: 'Lower the JP attended, or correct the JP of the session.',
  on: attendance,
  reads: [sessions],
  check: ({ sessionId, jpAttended }, book) => {
    const session = book.find(sessions, sessionId);
    return (
      session !== undefined &&
      jpAttended > session.jp && { column: 'jpAttended', params: { jp: jpAttended, most: session.jp } }
    );
  },
});

export const onePerPerson = defineRule({
  code: 'R48',
  severity: 'E',
  text: 'The attendance of {enrolment} at {session} is already in {other}.',
  why: 'Her hours would be counted twice.',
  mend: 'Void the row that is wrong; if both say the same, void the later one.',
  on: attendance,
  check: (row, book) => {
    const twin = allRecordedFor(book, row.sessionId, row.enrolmentId).find(
      (other) => other.attendanceId < row.attendanceId,
    );
    return (
      twin && {
        column: 'enrolmentId',
        params: { enrolment: row.enrolmentId, session: row.sessionId, other: twin.attendanceId },
      }
    );
  },
});

export const sessionTookPlace = defineRule({
  code: 'R54',
  severity: 'E',
  text: 'Session {session} has not begun or was cancelled: there is no attendance to record.',
  why: 'Attendance of something that has not taken place falsifies every rate.',
  mend: 'Void the row, or correct the day or the status of the session.',
  on: attendance,
  reads: [sessions],
  check: ({ sessionId }, book, { now }) => {
    const session = book.find(sessions, sessionId);
    return (
      session !== undefined &&
      (isCancelled(session) || !hasBegun(session, now)) && {
        column: 'sessionId',
        params: { session: sessionId },
      }
    );
  },
});

export const withinEnrolment = defineRule({
  code: 'R55',
  severity: 'E',
  text: '{on} is outside the days of {enrolment}.',
  why: 'Sessions before she came and after she left do not count for her.',
  mend: 'Void the row, or correct the days of the enrolment.',
  on: attendance,
  reads: [enrolments, sessions],
  check: ({ sessionId, enrolmentId }, book) => {
    const session = book.find(sessions, sessionId);
    const enrolment = book.find(enrolments, enrolmentId);
    if (!session || !enrolment) return undefined;
    const { sessionOn } = session;
    const { startOn, endOn } = enrolment;
    const isOutside =
      (startOn !== undefined && sessionOn < startOn) ||
      (endOn !== undefined && sessionOn > endOn && !(isModule(session) && isSeated(enrolment)));
    return (
      isOutside && {
        column: 'enrolmentId',
        params: { on: dayForPeople(sessionOn), enrolment: enrolmentId },
      }
    );
  },
});

/** Days after which a session's attendance should be complete. */
const DAYS_TO_RECORD = 2;

export const recordedInTime = defineRule({
  code: 'R56',
  severity: 'W',
  text: 'Of {people} people {missing} are not recorded yet, {days} days after the session.',
  why: 'After a few days nobody remembers who was there, and who is not recorded has no hours.',
  mend: 'Record the attendance under Record attendance, or cancel the session if it did not take place.',
  on: sessions,
  reads: [enrolments, attendance],
  onlyInValidation: true,
  check: (session, book, { today }) => {
    const days = daysBetween(session.sessionOn, today);
    if (isCancelled(session) || days <= DAYS_TO_RECORD) return undefined;
    const people = roster(book, session);
    const missing = people.filter(
      ({ enrolmentId }) => !recordedFor(book, session.sessionId, enrolmentId),
    ).length;
    return missing > 0 && { column: 'sessionId', params: { people: people.length, missing, days } };
  },
});

/** People whose training goes on: those who have passed, failed or left need no warning any more. */
const isInTraining = ({ state }: Enrolment): boolean => state === 'enrolled' || state === 'active';
const reads = [sessions, attendance, settings];
/** `80`, or `79.5`. */
const percentOf = (threshold: number): number => Math.round(threshold * 10_000) / 100;

export const thresholdInReach = defineRule({
  code: 'R58',
  severity: 'W',
  text: '{participant} cannot reach {threshold} % any more: at best {best} %.',
  why: 'Without the required attendance she gets no certificate, whatever she does from now on.',
  mend: 'Talk to the prison and the provider about extra sessions, and correct the attendance if something was recorded wrongly.',
  on: enrolments,
  reads,
  onlyInValidation: true,
  check: (row, book) =>
    isInTraining(row) &&
    standingOf(book, row) === 'outOfReach' && {
      column: 'participantId',
      params: {
        participant: row.participantId,
        best: percentToSay(ratesOf(book, row).best),
        threshold: percentOf(settingsOf(book).attendanceThreshold),
      },
    },
});

export const absenceLeft = defineRule({
  code: 'R70',
  severity: 'I',
  text: '{participant} has no absence left: without the next session it is less than {threshold} %.',
  why: 'One more absence, and she cannot get the certificate any more.',
  mend: 'Tell the prison and the provider, so that nothing else is planned for her in these hours.',
  on: enrolments,
  reads,
  onlyInValidation: true,
  check: (row, book) =>
    isInTraining(row) &&
    standingOf(book, row) === 'noneLeft' && {
      column: 'participantId',
      params: {
        participant: row.participantId,
        threshold: percentOf(settingsOf(book).attendanceThreshold),
      },
    },
});

const MOST_ABSENT = 3;

export const absentInARow = defineRule({
  code: 'R59',
  severity: 'W',
  text: '{participant} was absent {count} times in a row without a word.',
  why: 'Whoever stays away without a word is mostly lost to the course unless somebody asks.',
  mend: 'Ask the prison why she did not come, and correct the code if there was a reason.',
  on: enrolments,
  reads,
  onlyInValidation: true,
  check: (row, book) => {
    const count = isInTraining(row) ? consecutiveAbsences(book, row) : 0;
    return (
      count >= MOST_ABSENT && {
        column: 'participantId',
        params: { participant: row.participantId, count },
      }
    );
  },
});

export const attendanceRules = [
  codeFitsJp,
  lateHasItsHours,
  jpWithinSession,
  onePerPerson,
  sessionTookPlace,
  withinEnrolment,
  recordedInTime,
  thresholdInReach,
  absenceLeft,
  absentInARow,
] as const;
