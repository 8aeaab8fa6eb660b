import * as z from 'zod/mini';
import { decided, defineCommand, refuse } from '../../core/command';
import { createDraft } from '../../core/draft';
import { fieldOf } from '../../core/input';
import { cohorts } from '../cohorts/tab';
import { holidays } from '../holidays/tab';
import { settingsOf } from '../settings/tab';
import { jpOf } from './facts';
import { MOST_SESSIONS, planSeries } from './plan';
import { sessions } from './tab';

const wholeNumber = (max: number) =>
  z.number('R14').check(z.refine((value) => Number.isInteger(value) && value >= 1 && value <= max, 'R14'));

const end = () =>
  z.discriminatedUnion('type', [
    z.strictObject({ type: z.literal('count'), count: wholeNumber(MOST_SESSIONS) }),
    z.strictObject({ type: z.literal('until'), until: fieldOf(sessions, 'sessionOn') }),
    z.strictObject({
      type: z.literal('jp'),
      jp: z.number('R14').check(z.gte(0.5, 'R14'), z.lte(5000, 'R14'), z.multipleOf(0.5, 'R14')),
    }),
  ]);

/** Plans one session, or every week on chosen days until a number, a day or a total of JP is reached. */
export const schedule = defineCommand({
  name: 'schedule',
  roles: ['admin', 'coordinator', 'trainer'],
  reads: [cohorts, holidays, sessions],
  writes: [sessions],
  input: () =>
    z.strictObject({
      cohortId: fieldOf(sessions, 'cohortId'),
      firstOn: fieldOf(sessions, 'sessionOn'),
      weekdays: z.array(wholeNumber(7)).check(z.maxLength(7, 'R14')),
      startTime: fieldOf(sessions, 'startTime'),
      endTime: fieldOf(sessions, 'endTime'),
      end: end(),
      skipNational: z.boolean('R13'),
      skipCollectiveLeave: z.boolean('R13'),
      topic: fieldOf(sessions, 'topic'),
      type: fieldOf(sessions, 'type'),
      instructorId: fieldOf(sessions, 'instructorId'),
      siteId: fieldOf(sessions, 'siteId'),
    }),
  refusals: {
    noCohort: 'There is no cohort {id}.',
    endBeforeStart: 'The end has to be later than the start.',
    tooShort: 'The session is shorter than half a JP of {minutes} minutes.',
    noSession: 'No session fits: every day in question is a holiday or lies after the end.',
  },
  decide: (book, input, { marks }) => {
    const { cohortId, startTime, endTime, topic, type, instructorId, siteId } = input;
    if (!book.find(cohorts, cohortId)) return refuse('noCohort', 'cohortId', { id: cohortId });
    const { jpMinutes } = settingsOf(book);
    if (endTime <= startTime) return refuse('endBeforeStart', 'endTime');
    if (jpOf(startTime, endTime, jpMinutes) < 0.5)
      return refuse('tooShort', 'endTime', { minutes: jpMinutes });

    const skips = {
      national: input.skipNational,
      collectiveLeave: input.skipCollectiveLeave,
      local: true,
      prison: true,
    };
    const closed = (on: string) => book.where(holidays, 'heldOn', on).find((row) => skips[row.type])?.name;
    const planned = planSeries(input, closed, jpMinutes);
    if (planned.sessions.length === 0) return refuse('noSession', 'firstOn');

    const draft = createDraft(book, marks);
    const details = { cohortId, topic, type, instructorId, siteId, status: 'planned' } as const;
    const saved = planned.sessions.map((session) => ({
      ...session,
      sessionId: draft.add(sessions, { ...session, ...details }),
    }));
    return decided(draft, {
      sessions: saved,
      skipped: planned.skipped,
      totalJp: saved.reduce((sum, { jp }) => sum + jp, 0),
    });
  },
});

export const sessionsCommands = [schedule] as const;
