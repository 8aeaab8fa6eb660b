import type { Book } from '../../core/book';
import { dayForPeople } from '../../core/day';
import { defineRule } from '../../core/rule';
import { cohorts } from '../cohorts/tab';
import { seated } from '../enrolments/facts';
import { enrolments } from '../enrolments/tab';
import {
  doubleBooking,
  isCancelled,
  overlaps,
  type Session,
  trainingSessions,
  totalJp,
} from '../sessions/facts';
import { sessions } from '../sessions/tab';

/** The same clash weighs differently: within a programme it is a mistake, between two it may be meant. */
const doubleBooked = <const Code extends string>(
  code: Code,
  severity: 'E' | 'W',
  isWithinProgramme: boolean,
) =>
  defineRule({
    code,
    severity,
    text: '{participant} is expected at {session} and at {other} on {on} at the same time.',
    on: enrolments,
    reads: [sessions, cohorts],
    check: (row, book) => {
      const clash = doubleBooking(row, book);
      if (!clash) return undefined;
      const programmeOf = (cohortId: string) => book.find(cohorts, cohortId)?.programmeId;
      const isSame = programmeOf(row.cohortId) === programmeOf(clash.other.cohortId);
      return (
        isSame === isWithinProgramme && {
          column: 'cohortId',
          params: {
            participant: row.participantId,
            session: clash.session.sessionId,
            other: clash.meeting.sessionId,
            on: dayForPeople(clash.session.sessionOn),
          },
        }
      );
    },
  });

const doubleBookedInProgramme = doubleBooked('R41', 'E', true);
const doubleBookedElsewhere = doubleBooked('R44', 'W', false);

export const planFitsTotal = defineRule({
  code: 'R57',
  severity: 'W',
  text: 'The sessions of {cohort} have {planned} JP, the cohort is to have {total}.',
  on: cohorts,
  reads: [sessions],
  onlyInValidation: true,
  check: ({ cohortId, totalJp: total }, book) => {
    const planned = totalJp(trainingSessions(book, cohortId));
    return (
      planned > 0 && planned !== total && { column: 'totalJp', params: { cohort: cohortId, planned, total } }
    );
  },
});

/** Another cohort's session at the same time, and somebody who has a place in both. */
const personInBoth = (session: Session, book: Book) => {
  if (isCancelled(session)) return undefined;
  const mine = seated(book, session.cohortId);
  for (const other of book.where(sessions, 'sessionOn', session.sessionOn)) {
    if (other.cohortId === session.cohortId || isCancelled(other) || !overlaps(other, session)) continue;
    const theirs = new Set(seated(book, other.cohortId).map(({ participantId }) => participantId));
    const both = mine.filter(({ participantId }) => theirs.has(participantId));
    if (both[0]) return { other, participantId: both[0].participantId, count: both.length };
  }
  return undefined;
};

/** What R41 and R44 say of enrolments, asked of the session that is being planned or moved. */
const peopleAreFree = <const Code extends string>(
  code: Code,
  severity: 'E' | 'W',
  isWithinProgramme: boolean,
) =>
  defineRule({
    code,
    severity,
    text: '{count} people, {participant} among them, are expected at {other} of {cohort} on {on} at the same time.',
    on: sessions,
    reads: [enrolments, cohorts],
    onlyOfChanges: true,
    check: (session, book) => {
      const clash = personInBoth(session, book);
      if (!clash) return undefined;
      const { other, participantId, count } = clash;
      const programmeOf = (cohortId: string) => book.find(cohorts, cohortId)?.programmeId;
      return (
        (programmeOf(session.cohortId) === programmeOf(other.cohortId)) === isWithinProgramme && {
          column: 'sessionOn',
          params: {
            count,
            participant: participantId,
            other: other.sessionId,
            cohort: other.cohortId,
            on: dayForPeople(session.sessionOn),
          },
        }
      );
    },
  });

const peopleFreeInProgramme = peopleAreFree('R71', 'E', true);
const peopleFreeElsewhere = peopleAreFree('R72', 'W', false);

export const timetableRules = [
  doubleBookedInProgramme,
  doubleBookedElsewhere,
  planFitsTotal,
  peopleFreeInProgramme,
  peopleFreeElsewhere,
] as const;
