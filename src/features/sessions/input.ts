import * as z from 'zod/mini';
import { refuse } from '../../core/command';
import { fieldOf } from '../../core/input';
import { WEEKDAYS } from '../../core/kinds/weekdays';
import { schedules } from '../schedules/tab';
import { overlaps } from './facts';
import { MOST_SESSIONS } from './plan';
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

/** What the form of a series sends. */
export const scheduleInput = () =>
  z.strictObject({
    cohortId: fieldOf(sessions, 'cohortId'),
    frequency: fieldOf(schedules, 'frequency'),
    every: fieldOf(schedules, 'every'),
    /** ISO weekdays, of a weekly series. */
    weekdays: z.array(wholeNumber(7)).check(z.maxLength(7, 'R14')),
    monthlyOn: fieldOf(schedules, 'monthlyOn'),
    firstOn: fieldOf(sessions, 'sessionOn'),
    startTime: fieldOf(sessions, 'startTime'),
    endTime: fieldOf(sessions, 'endTime'),
    breakMinutes: fieldOf(sessions, 'breakMinutes'),
    end: end(),
    skipNational: z.boolean('R13'),
    skipCollectiveLeave: z.boolean('R13'),
    onDayOff: fieldOf(schedules, 'onDayOff'),
    /** Days taken out of the plan, and sessions put into it, by hand. */
    without: z.array(fieldOf(sessions, 'sessionOn')).check(z.maxLength(MOST_SESSIONS, 'R14')),
    added: z
      .array(
        z.strictObject({
          sessionOn: fieldOf(sessions, 'sessionOn'),
          startTime: fieldOf(sessions, 'startTime'),
          endTime: fieldOf(sessions, 'endTime'),
        }),
      )
      .check(z.maxLength(MOST_SESSIONS, 'R14')),
    topics: fieldOf(schedules, 'topics'),
    type: fieldOf(sessions, 'type'),
    instructorId: fieldOf(sessions, 'instructorId'),
    siteId: fieldOf(sessions, 'siteId'),
  });

export type ScheduleInput = z.infer<ReturnType<typeof scheduleInput>>;

const flagOf = (value: boolean) => (value ? 'yes' : 'no');

/** The row of a series: all that is asked but what was changed in it by hand. */
export const scheduleOf = (series: ScheduleInput) => {
  const { cohortId, frequency, every, firstOn, startTime, endTime, breakMinutes, end } = series;
  const { onDayOff, topics, type, instructorId, siteId } = series;
  return {
    ...{ cohortId, frequency, every, firstOn, startTime, endTime, breakMinutes },
    ...{ onDayOff, topics, type, instructorId, siteId },
    weekdays: frequency === 'weekly' ? WEEKDAYS.filter((_, n) => series.weekdays.includes(n + 1)) : undefined,
    monthlyOn: frequency === 'monthly' ? series.monthlyOn : undefined,
    endsBy: end.type,
    untilOn: end.type === 'until' ? end.until : undefined,
    target: end.type === 'count' ? end.count : end.type === 'jp' ? end.jp : undefined,
    skipNational: flagOf(series.skipNational),
    skipCollectiveLeave: flagOf(series.skipCollectiveLeave),
  } as const;
};

/** What of the input makes no sense, whatever the book says. */
export const contradictionIn = ({ frequency, weekdays, monthlyOn, added, topics }: ScheduleInput) => {
  if (frequency === 'weekly' && weekdays.length === 0) return refuse('noWeekday', 'weekdays');
  if (frequency === 'monthly' && monthlyOn === undefined) return refuse('noMonthlyWay', 'monthlyOn');
  const backwards = added.findIndex(({ startTime, endTime }) => endTime <= startTime);
  if (backwards >= 0) return refuse('endBeforeStart', `added.${backwards}.endTime`);
  const twice = added.findIndex((slot, n) => added.slice(0, n).some((other) => overlaps(slot, other)));
  if (twice >= 0) return refuse('addedTwice', `added.${twice}.sessionOn`);
  const long = (topics ?? '').split('\n').find((line) => line.trim().length > 120);
  return long === undefined ? undefined : refuse('topicTooLong', 'topics', { topic: long.slice(0, 40) });
};
