import * as z from 'zod/mini';
import type { Book } from '../../core/book';
import { defineQuery } from '../../core/command';
import { percentForPeople } from '../../core/fraction';
import { fieldOf } from '../../core/input';
import { agencies } from '../agencies/tab';
import { attending, isExpected, isFullyRecorded, ratesTogether } from '../attendance/facts';
import { attendance } from '../attendance/tab';
import { cohorts } from '../cohorts/tab';
import { enrolments } from '../enrolments/tab';
import { instructors } from '../instructors/tab';
import { participants } from '../participants/tab';
import { programmes } from '../programmes/tab';
import { hasBegun, type Session, sessionsOf, totalJp } from '../sessions/facts';
import { sessions } from '../sessions/tab';
import { settings, settingsOf } from '../settings/tab';
import { attendedAt, letterOf } from './facts';

/** JP that each instructor taught; sessions of nobody that is named come together. */
const taught = (book: Book, held: readonly Session[]) => {
  const ids = [...new Set(held.map(({ instructorId = '' }) => instructorId))];
  return ids.map((id) => {
    const mine = held.filter(({ instructorId = '' }) => instructorId === id);
    return { name: book.find(instructors, id)?.name ?? '', sessions: mine.length, jp: totalJp(mine) };
  });
};

/** Who attended how much in a period, and how many JP were taught: evidence for what is paid. */
export const attendanceRecap = defineQuery({
  name: 'attendanceRecap',
  roles: ['admin', 'coordinator', 'prison', 'trainer'],
  reads: [
    ...[settings, agencies, instructors, programmes, cohorts],
    ...[participants, enrolments, sessions, attendance],
  ],
  input: () =>
    z.strictObject({
      cohortId: z.optional(z.string('R13')),
      fromOn: z.optional(fieldOf(sessions, 'sessionOn')),
      toOn: z.optional(fieldOf(sessions, 'sessionOn')),
    }),
  refusals: {},
  answer: (book, input, { now, today }) => {
    const open = book.rows(cohorts).filter(({ status }) => status !== 'cancelled');
    const listed = open.map(({ cohortId, name }) => ({ cohortId, name }));
    const cohort = open.find(({ cohortId }) => cohortId === input.cohortId) ?? open[0];
    if (!cohort) return { cohorts: listed, chosen: null };
    const { cohortId, startOn } = cohort;
    const begun = sessionsOf(book, cohortId).filter((session) => hasBegun(session, now));
    const fromOn = input.fromOn ?? begun[0]?.sessionOn ?? startOn;
    const toOn = input.toOn ?? begun[begun.length - 1]?.sessionOn ?? today;
    const among = begun.filter(({ sessionOn }) => sessionOn >= fromOn && sessionOn <= toOn);
    const held = among.filter(({ status }) => status === 'held');
    const people = book
      .where(enrolments, 'cohortId', cohortId)
      .filter((row) => among.some((session) => isExpected(row, session)))
      .map((row) => ({ row, ...attendedAt(book, row, among) }));
    return {
      cohorts: listed,
      chosen: {
        ...{ cohortId, startOn, fromOn, toOn, recapNo: settingsOf(book).recapNo },
        ...letterOf(book, cohortId),
        sessions: among.length,
        jp: totalJp(among),
        unrecorded: among.filter((session) => !isFullyRecorded(book, session)).length,
        rate: percentForPeople(
          ratesTogether(
            book,
            attending(book, cohortId).map((row) => [row, among] as const),
          ).whole,
        ),
        people: people.map(({ row: { participantId }, rate, ...sums }) => ({
          participantId,
          workingName: book.find(participants, participantId)?.workingName ?? '',
          ...sums,
          rate: percentForPeople(rate),
        })),
        instructors: taught(book, held),
      },
    };
  },
});

export const recapsQueries = [attendanceRecap] as const;
