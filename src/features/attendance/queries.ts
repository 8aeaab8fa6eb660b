import * as z from 'zod/mini';
import type { Book } from '../../core/book';
import { defineQuery } from '../../core/command';
import { percentForPeople } from '../../core/fraction';
import { fieldOf } from '../../core/input';
import { absenceOn } from '../absences/facts';
import { absences } from '../absences/tab';
import { agencies } from '../agencies/tab';
import { cohorts } from '../cohorts/tab';
import { enrolments } from '../enrolments/tab';
import { instructors } from '../instructors/tab';
import { participants } from '../participants/tab';
import { programmes } from '../programmes/tab';
import { hasBegun, isCancelled, type Session, sessionsOf, weekToCome } from '../sessions/facts';
import { sessions } from '../sessions/tab';
import { settings, settingsOf } from '../settings/tab';
import { placeName } from '../sites/facts';
import { sites } from '../sites/tab';
import { isFullyRecorded, ratesOf, recordedFor, roster, standingOf } from './facts';
import { attendance } from './tab';

const MOST_LISTED = 60;

/** The sessions that attendance can be recorded for, latest first, and the roster of the chosen one (or of the oldest that is not complete). */
export const attendanceForm = defineQuery({
  name: 'attendanceForm',
  roles: ['admin', 'coordinator', 'prison', 'trainer'],
  reads: [settings, participants, enrolments, sessions, absences, attendance],
  input: () => z.strictObject({ sessionId: z.optional(z.string('R13')) }),
  refusals: {},
  answer: (book, input, { now }) => {
    const begun = book
      .rows(sessions)
      .filter((session) => !isCancelled(session) && hasBegun(session, now))
      .sort((a, b) => (a.sessionOn + a.startTime > b.sessionOn + b.startTime ? -1 : 1));
    const open = begun.filter((session) => !isFullyRecorded(book, session));
    const chosen =
      begun.find(({ sessionId }) => sessionId === input.sessionId) ?? open[open.length - 1] ?? begun[0];
    const openIds = new Set(open.map(({ sessionId }) => sessionId));
    return {
      sessions: begun
        .filter((session, n) => n < MOST_LISTED || session === chosen || openIds.has(session.sessionId))
        .map(({ sessionId, cohortId, sessionOn, startTime, jp }) => ({
          sessionId,
          cohortId,
          sessionOn,
          startTime,
          jp,
          complete: !openIds.has(sessionId),
        })),
      chosen: chosen
        ? {
            sessionId: chosen.sessionId,
            jp: chosen.jp,
            people: roster(book, chosen).map((enrolment) => {
              const { enrolmentId, participantId } = enrolment;
              const { soFar, best } = ratesOf(book, enrolment);
              const row = recordedFor(book, chosen.sessionId, enrolmentId);
              return {
                enrolmentId,
                participantId,
                workingName: book.find(participants, participantId)?.workingName ?? '',
                code: row?.code ?? null,
                jp: row?.jpAttended ?? null,
                note: row?.note ?? null,
                version: row?.$.version ?? null,
                /** What is known in advance, though not recorded yet. */
                planned: absenceOn(book, enrolmentId, chosen.sessionOn)?.code ?? null,
                soFar: percentForPeople(soFar),
                best: percentForPeople(best),
                standing: standingOf(book, enrolment),
              };
            }),
          }
        : null,
    };
  },
});

/** What is printed of one session; its number counts the cohort's sessions that take place. */
const printed = (book: Book, session: Session, number: number, homeId: string | undefined) => {
  const site = book.find(sites, session.siteId ?? homeId ?? '');
  return {
    sessionId: session.sessionId,
    number,
    sessionOn: session.sessionOn,
    startTime: session.startTime,
    endTime: session.endTime,
    jp: session.jp,
    instructor: book.find(instructors, session.instructorId ?? '')?.name ?? '',
    place: site ? placeName(site) : '',
    participantIds: [...new Set(roster(book, session).map(({ participantId }) => participantId))],
  };
};

/** The list that is signed at a cohort's sessions of some days: who, where, under whose head. */
export const attendanceSheet = defineQuery({
  name: 'attendanceSheet',
  roles: ['admin', 'coordinator', 'prison', 'trainer'],
  reads: [agencies, sites, instructors, programmes, cohorts, participants, enrolments, sessions],
  input: () =>
    z.strictObject({
      cohortId: z.optional(z.string('R13')),
      fromOn: z.optional(fieldOf(sessions, 'sessionOn')),
      toOn: z.optional(fieldOf(sessions, 'sessionOn')),
    }),
  refusals: {},
  answer: (book, input, { today }) => {
    const open = book.rows(cohorts).filter(({ status }) => status === 'planned' || status === 'active');
    const cohort = open.length === 1 ? open[0] : open.find(({ cohortId }) => cohortId === input.cohortId);
    const choice = { cohorts: open.map(({ cohortId, name }) => ({ cohortId, name })), chosen: null };
    if (!cohort) return choice;
    const programme = book.find(programmes, cohort.programmeId);
    const all = sessionsOf(book, cohort.cohortId);
    const week = weekToCome(all, today);
    const { fromOn = week.fromOn, toOn = week.toOn } = input;
    const listed = all.flatMap((session, n) =>
      session.sessionOn >= fromOn && session.sessionOn <= toOn
        ? [printed(book, session, n + 1, cohort.siteId)]
        : [],
    );
    const expected = new Set(listed.flatMap(({ participantIds }) => participantIds));
    const people = book.where(enrolments, 'cohortId', cohort.cohortId).map((row) => row.participantId);
    const { letterhead, letterPlace, signerTitle, signerName, signerStaffNo, attendanceSheetNo } =
      settingsOf(book);
    return {
      ...choice,
      chosen: {
        cohortId: cohort.cohortId,
        name: cohort.name,
        programme: programme?.name ?? '',
        agency: book.find(agencies, programme?.leadId ?? programme?.providerId ?? '')?.name ?? '',
        fromOn,
        toOn,
        sessions: listed,
        people: [...new Set(people)]
          .filter((participantId) => expected.has(participantId))
          .map((participantId) => ({
            participantId,
            workingName: book.find(participants, participantId)?.workingName ?? '',
          })),
        letter: { letterhead, letterPlace, signerTitle, signerName, signerStaffNo, attendanceSheetNo },
      },
    };
  },
});

export const attendanceQueries = [attendanceForm, attendanceSheet] as const;
