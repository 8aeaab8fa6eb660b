import { dayForPeople } from '../../core/day';
import { defineDigestSection } from '../../core/digest';
import { enrolments } from '../enrolments/tab';
import { hasBegun, isCancelled } from '../sessions/facts';
import { sessions } from '../sessions/tab';
import { isFullyRecorded, recordedFor, roster } from './facts';
import { attendance } from './tab';

const MOST_LINES = 10;

/** Past sessions whose attendance is not complete: whoever was there can still say. */
export const unrecorded = defineDigestSection({
  key: 'unrecorded',
  part: 'act',
  reads: [sessions, enrolments, attendance],
  title: 'Attendance still to be recorded',
  texts: {
    session: '{on}, {cohort}: {missing} of {people} not yet recorded ({session})',
    more: 'and {count} more sessions',
  },
  worthAMail: true,
  lines: (book, { agencyType }, { now }) => {
    if (!['manpower', 'prison', 'provider'].includes(agencyType)) return [];
    const open = book
      .rows(sessions)
      .filter((session) => !isCancelled(session) && hasBegun(session, now) && !isFullyRecorded(book, session))
      .sort((a, b) => (a.sessionOn + a.startTime < b.sessionOn + b.startTime ? -1 : 1));
    const lines = open.slice(0, MOST_LINES).map((session) => {
      const people = roster(book, session);
      const missing = people.filter(
        ({ enrolmentId }) => !recordedFor(book, session.sessionId, enrolmentId),
      ).length;
      return {
        text: 'session' as const,
        params: {
          on: dayForPeople(session.sessionOn),
          cohort: session.cohortId,
          missing,
          people: people.length,
          session: session.sessionId,
        },
      };
    });
    return open.length > MOST_LINES
      ? [...lines, { text: 'more' as const, params: { count: open.length - MOST_LINES } }]
      : lines;
  },
});

export const attendanceDigests = [unrecorded] as const;
