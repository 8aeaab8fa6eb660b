import { dayForPeople } from '../../core/day';
import { defineRule } from '../../core/rule';
import { cohorts } from '../cohorts/tab';
import { enrolments } from '../enrolments/tab';
import { doubleBooking, sessionsOf, totalJp } from '../sessions/facts';
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
    const planned = totalJp(sessionsOf(book, cohortId));
    return (
      planned > 0 && planned !== total && { column: 'totalJp', params: { cohort: cohortId, planned, total } }
    );
  },
});

export const timetableRules = [doubleBookedInProgramme, doubleBookedElsewhere, planFitsTotal] as const;
