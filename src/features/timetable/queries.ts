import * as z from 'zod/mini';
import { defineQuery } from '../../core/command';
import { attendance } from '../attendance/tab';
import { cohorts } from '../cohorts/tab';
import { holidays } from '../holidays/tab';
import { instructors } from '../instructors/tab';
import { schedules } from '../schedules/tab';
import { sessionsOf } from '../sessions/facts';
import { sessions } from '../sessions/tab';
import { placeName } from '../sites/facts';
import { sites } from '../sites/tab';
import { isOpen, onClosedDays } from './facts';

/** What the sidebar of changes shows: cohorts, and of the chosen one every session that may still be changed. */
export const timetableForm = defineQuery({
  name: 'timetableForm',
  roles: ['admin', 'coordinator', 'trainer'],
  reads: [cohorts, instructors, sites, holidays, schedules, sessions, attendance],
  input: () => z.strictObject({ cohortId: z.optional(z.string('R13')) }),
  refusals: {},
  answer: (book, { cohortId }, { today }) => {
    const open = book
      .rows(cohorts)
      .filter(({ status }) => status === 'planned' || status === 'active')
      .map(({ cohortId: id, name, endOn }) => ({ cohortId: id, name, endOn }));
    const chosen =
      open.find((cohort) => cohort.cohortId === cohortId) ?? (open.length === 1 ? open[0] : undefined);
    const closed = new Map(
      chosen
        ? onClosedDays(book, chosen.cohortId).map(({ session, closure }) => [session.sessionId, closure])
        : [],
    );
    return {
      today,
      cohorts: open,
      instructors: book
        .rows(instructors)
        .filter(({ active }) => active === 'yes')
        .map(({ instructorId, name }) => ({ instructorId, name })),
      sites: book.rows(sites).map((site) => ({ siteId: site.siteId, name: placeName(site) })),
      chosen: chosen
        ? {
            cohortId: chosen.cohortId,
            sessions: sessionsOf(book, chosen.cohortId)
              .filter((session) => isOpen(book, session))
              .map((session) => {
                const { sessionId, sessionOn, startTime, endTime, jp } = session;
                return {
                  ...{ sessionId, sessionOn, startTime, endTime, jp },
                  topic: session.topic ?? null,
                  instructorId: session.instructorId ?? null,
                  siteId: session.siteId ?? null,
                  version: session.$.version,
                  /** Why it should not be held on its day: the day off by its name, or the room that is closed then. */
                  closed: closed.get(sessionId) ?? null,
                };
              }),
          }
        : null,
    };
  },
});

export const timetableQueries = [timetableForm] as const;
