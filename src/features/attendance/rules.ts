import { defineRule } from '../../core/rule';
import { hasBegun, isCancelled } from '../sessions/facts';
import { sessions } from '../sessions/tab';
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
    const twin = book
      .where(attendance, 'sessionId', row.sessionId)
      .find((other) => other.enrolmentId === row.enrolmentId && other.attendanceId < row.attendanceId);
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

export const attendanceRules = [codeFitsJp, jpWithinSession, onePerPerson, sessionTookPlace] as const;
