import { dayForPeople, daysBetween } from '../../core/day';
import { percentForPeople } from '../../core/fraction';
import { defineRule } from '../../core/rule';
import type { Enrolment } from '../enrolments/facts';
import { enrolments } from '../enrolments/tab';
import { hasBegun, isCancelled } from '../sessions/facts';
import { sessions } from '../sessions/tab';
import { settings, settingsOf } from '../settings/tab';
import { allRecordedFor, consecutiveAbsences, ratesOf, recordedFor, roster, standingOf } from './facts';
import { attendance } from './tab';

export const codeFitsJp = defineRule({
  code: 'R27',
  severity: 'E',
  text: 'Code {code} does not go with {jp} JP.',
  on: attendance,
  check: ({ code, jpAttended }) => {
    const fits = code === 'H' ? jpAttended > 0 : code === 'T' ? true : jpAttended === 0;
    return !fits && { column: 'jpAttended', params: { code, jp: jpAttended } };
  },
});

export const jpWithinSession = defineRule({
  code: 'R28',
  severity: 'E',
  text: '{jp} JP are more than the session has: {most}.',
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
  on: attendance,
  reads: [enrolments, sessions],
  check: ({ sessionId, enrolmentId }, book) => {
    const session = book.find(sessions, sessionId);
    const { startOn, endOn } = book.find(enrolments, enrolmentId) ?? {};
    if (!session) return undefined;
    const { sessionOn } = session;
    const isOutside =
      (startOn !== undefined && sessionOn < startOn) || (endOn !== undefined && sessionOn > endOn);
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
  on: enrolments,
  reads,
  onlyInValidation: true,
  check: (row, book) =>
    isInTraining(row) &&
    standingOf(book, row) === 'outOfReach' && {
      column: 'participantId',
      params: {
        participant: row.participantId,
        best: percentForPeople(ratesOf(book, row).best),
        threshold: percentOf(settingsOf(book).attendanceThreshold),
      },
    },
});

export const absenceLeft = defineRule({
  code: 'R70',
  severity: 'I',
  text: '{participant} has no absence left: without the next session it is less than {threshold} %.',
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
  jpWithinSession,
  onePerPerson,
  sessionTookPlace,
  withinEnrolment,
  recordedInTime,
  thresholdInReach,
  absenceLeft,
  absentInARow,
] as const;
