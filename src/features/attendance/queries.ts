import * as z from 'zod/mini';
import { defineQuery } from '../../core/command';
import { enrolments } from '../enrolments/tab';
import { participants } from '../participants/tab';
import { hasBegun, isCancelled } from '../sessions/facts';
import { sessions } from '../sessions/tab';
import { isFullyRecorded, recordedFor, RECORDERS, roster } from './facts';
import { attendance } from './tab';

const MOST_LISTED = 60;

/** The sessions that attendance can be recorded for, latest first, and the roster of the chosen one (or of the oldest that is not complete). */
export const attendanceForm = defineQuery({
  name: 'attendanceForm',
  roles: RECORDERS,
  reads: [participants, enrolments, sessions, attendance],
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
            people: roster(book, chosen).map(({ enrolmentId, participantId }) => {
              const row = recordedFor(book, chosen.sessionId, enrolmentId);
              return {
                enrolmentId,
                participantId,
                workingName: book.find(participants, participantId)?.workingName ?? '',
                code: row?.code ?? null,
                jp: row?.jpAttended ?? null,
                note: row?.note ?? null,
                version: row?.$.version ?? null,
              };
            }),
          }
        : null,
    };
  },
});

export const attendanceQueries = [attendanceForm] as const;
