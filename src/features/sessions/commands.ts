import type { Book } from '../../core/book';
import { decided, defineCommand, refuse } from '../../core/command';
import { createDraft } from '../../core/draft';
import { cohorts } from '../cohorts/tab';
import { holidays } from '../holidays/tab';
import { closuresOf, patternOf, topicsOf } from '../schedules/facts';
import { schedules } from '../schedules/tab';
import { settingsOf } from '../settings/tab';
import { sites } from '../sites/tab';
import { isCancelled, jpOf, overlaps, type Slot, totalJp } from './facts';
import { contradictionIn, scheduleInput, type ScheduleInput, scheduleOf } from './input';
import { MOST_SESSIONS, planSeries } from './plan';
import { sessions } from './tab';

/** True when the cohort, the trainer or the room is taken by a session that is there. */
const takenIn =
  (book: Book, { cohortId, instructorId, siteId }: ScheduleInput) =>
  (slot: Slot): boolean =>
    book
      .where(sessions, 'sessionOn', slot.sessionOn)
      .some(
        (session) =>
          !isCancelled(session) &&
          overlaps(session, slot) &&
          (session.cohortId === cohortId ||
            (instructorId !== undefined && session.instructorId === instructorId) ||
            (siteId !== undefined && session.siteId === siteId)),
      );

/**
 * Plans a session or a series: once, every n days, weeks on chosen days, or months, until a number, a day or a total of JP
 * is reached; closed days are stepped over or moved off. The series is kept, so that a later change can go by it.
 */
export const schedule = defineCommand({
  name: 'schedule',
  roles: ['admin', 'coordinator', 'trainer'],
  reads: [cohorts, holidays, schedules, sessions, sites],
  writes: [schedules, sessions],
  input: scheduleInput,
  refusals: {
    noCohort: 'There is no cohort {id}.',
    endBeforeStart: 'The end has to be later than the start.',
    tooShort: 'The session is shorter than half a JP of {minutes} minutes.',
    noSession: 'No session fits: every day in question is a holiday or lies after the end.',
    noWeekday: 'Choose at least one weekday.',
    noMonthlyWay: 'Choose on which day of the month.',
    addedTwice: 'This session overlaps another one that was added.',
    addedTooMuch: 'What was added is more than the series is to have.',
    notReached: 'Only {count} sessions with {jp} JP fit within {most} sessions or five years.',
    topicTooLong: 'A topic is longer than 120 characters: “{topic}…”.',
  },
  decide: (book, series, { marks }) => {
    const { cohortId, startTime, endTime, breakMinutes = 0, type, instructorId, siteId } = series;
    if (!book.find(cohorts, cohortId)) return refuse('noCohort', 'cohortId', { id: cohortId });
    if (endTime <= startTime) return refuse('endBeforeStart', 'endTime');
    const { jpMinutes } = settingsOf(book);
    if (jpOf(startTime, endTime, jpMinutes, breakMinutes) < 0.5)
      return refuse('tooShort', 'endTime', { minutes: jpMinutes });
    const contradiction = contradictionIn(series);
    if (contradiction) return contradiction;

    const row = scheduleOf(series);
    const pattern = patternOf(row);
    const plan = planSeries(
      { ...series, pattern, breakMinutes },
      { closed: closuresOf(book, series), taken: takenIn(book, series), jpMinutes },
    );
    const jp = totalJp(plan.sessions);
    const { end: wanted } = series;
    if (plan.sessions.length === 0) return refuse('noSession', 'firstOn');
    if (
      (wanted.type === 'jp' && jp > wanted.jp) ||
      (wanted.type === 'count' && plan.sessions.length > wanted.count)
    )
      return refuse('addedTooMuch', 'added');
    if (!plan.isWhole)
      return refuse('notReached', `end.${wanted.type}`, {
        count: plan.sessions.length,
        jp,
        most: MOST_SESSIONS,
      });

    const draft = createDraft(book, marks);
    const scheduleId = pattern.frequency === 'once' ? undefined : draft.add(schedules, row);
    const topicOf = topicsOf(series.topics);
    const details = {
      cohortId,
      type,
      instructorId,
      siteId,
      breakMinutes: breakMinutes || undefined,
      scheduleId,
    };
    const saved = plan.sessions.map(({ insteadOf, isAdded, ...session }, n) => {
      const planned = { ...session, topic: topicOf(n) };
      const sessionId = draft.add(sessions, { ...planned, ...details, status: 'planned' });
      return {
        ...planned,
        topic: planned.topic ?? null,
        sessionId,
        insteadOf: insteadOf ?? null,
        isAdded: isAdded === true,
      };
    });
    return decided(draft, { sessions: saved, skipped: plan.skipped, totalJp: jp });
  },
});

export const sessionsCommands = [schedule] as const;
