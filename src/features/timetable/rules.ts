import type { Book } from '../../core/book';
import { dayForPeople } from '../../core/day';
import { defineRule } from '../../core/rule';
import { cohorts } from '../cohorts/tab';
import { seated } from '../enrolments/facts';
import { enrolments } from '../enrolments/tab';
import { holidays } from '../holidays/tab';
import { doubleBooking, isCancelled, overlaps, type Session, sessionsOf, totalJp } from '../sessions/facts';
import { sessions } from '../sessions/tab';

/** The same clash weighs differently: within a programme it is a mistake, between two it may be meant. */
const doubleBooked = <const Code extends string>(
  code: Code,
  severity: 'E' | 'W',
  isWithinProgramme: boolean,
  words: { readonly why: string; readonly mend: string },
) =>
  defineRule({
    code,
    severity,
    ...words,
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

const doubleBookedInProgramme = doubleBooked('R41', 'E', true, {
  why: 'Nobody can be at two sessions at once, and one of them would be recorded as absence.',
  mend: 'Move one of the sessions under Change the timetable, or take her out of one of the cohorts.',
});
const doubleBookedElsewhere = doubleBooked('R44', 'W', false, {
  why: 'Two programmes may share a person on purpose, but at the same hour she can be in one place only.',
  mend: 'Agree with the other programme which session is moved; if it is meant so, acknowledge the finding.',
});

export const planFitsTotal = defineRule({
  code: 'R57',
  severity: 'W',
  text: 'The sessions of {cohort} have {planned} JP, the cohort is to have {total}.',
  why: 'The programme is paid and certified by its total of JP.',
  mend: 'Add sessions or take some out under Change the timetable, or correct the total of the cohort.',
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

/** The years that a stretch of days lies in. */
const yearsBetween = (from: string, to: string): readonly string[] => {
  const [first, last] = [Number(from.slice(0, 4)), Number(to.slice(0, 4))];
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, n) => String(first + n));
};

/** Said of the cohort, once, and not of each holiday: a year in advance all of them are tentative. */
export const holidaysAreCertain = defineRule({
  code: 'R64',
  severity: 'W',
  text: 'Days off during {cohort} are not certain: {tentative} are tentative; years without any: {years}.',
  why: 'When the decree comes, days off may fall on sessions that are planned.',
  mend: 'Compare the tab of holidays with the joint decree of the three ministers, set what is certain to Final, and add years that are missing.',
  on: cohorts,
  reads: [sessions, holidays],
  onlyInValidation: true,
  check: ({ cohortId, startOn, endOn, status }, book, { today }) => {
    const isAhead = (status === 'planned' || status === 'active') && endOn >= today;
    if (!isAhead || sessionsOf(book, cohortId).length === 0) return undefined;
    const from = startOn > today ? startOn : today;
    const listed = book.rows(holidays);
    const tentative = listed.filter(
      ({ heldOn, status: certainty }) => certainty === 'tentative' && heldOn >= from && heldOn <= endOn,
    ).length;
    const known = new Set(listed.map(({ heldOn }) => heldOn.slice(0, 4)));
    const missing = yearsBetween(from, endOn).filter((year) => !known.has(year));
    return (
      tentative + missing.length > 0 && {
        column: 'endOn',
        params: { cohort: cohortId, tentative, years: missing.join(', ') || '–' },
      }
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
  words: { readonly why: string; readonly mend: string },
) =>
  defineRule({
    code,
    severity,
    ...words,
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

const peopleFreeInProgramme = peopleAreFree('R71', 'E', true, {
  why: 'Nobody can be at two sessions at once.',
  mend: 'Choose another day or another time for this session.',
});
const peopleFreeElsewhere = peopleAreFree('R72', 'W', false, {
  why: 'Two programmes may share people on purpose, but at the same hour they can be in one place only.',
  mend: 'Choose another day or time, or confirm that it is meant so.',
});

export const timetableRules = [
  doubleBookedInProgramme,
  doubleBookedElsewhere,
  planFitsTotal,
  holidaysAreCertain,
  peopleFreeInProgramme,
  peopleFreeElsewhere,
] as const;
