import type { Book } from '../../core/book';
import { addDays, type Day, weekdayOf } from '../../core/day';
import { occurrences, type Pattern } from '../../core/recurrence';
import { attendance } from '../attendance/tab';
import { type Closure, closuresOf, patternOf, type Schedule } from '../schedules/facts';
import { schedules } from '../schedules/tab';
import { overlaps, type Session, sessionsOf } from '../sessions/facts';
import { settingsOf } from '../settings/tab';

/** So far ahead a place is looked for: two years, as a course may be put off for long. */
const MOST_DAYS = 731;

/** True for a session that may still be changed: once somebody's attendance is recorded it stays as it was. */
export const isOpen = (book: Book, { status, sessionId }: Session): boolean =>
  status === 'planned' && book.where(attendance, 'sessionId', sessionId).length === 0;

const scheduleOf = (book: Book, { scheduleId }: Session): Schedule | undefined =>
  scheduleId === undefined ? undefined : book.find(schedules, scheduleId);

/** Tells of a day whether a session is not to be held then: by what its series skips, else by the settings. */
export const closuresFor = (book: Book, session: Session): ((day: Day) => Closure | undefined) => {
  const series = scheduleOf(book, session);
  return closuresOf(book, {
    skipNational: series ? series.skipNational === 'yes' : true,
    skipCollectiveLeave: series ? series.skipCollectiveLeave === 'yes' : settingsOf(book).skipCollectiveLeave,
    siteId: session.siteId,
  });
};

/** Sessions that may still be changed and lie on a day on which they should not be: what a later decree leaves behind. */
export const onClosedDays = (
  book: Book,
  cohortId: string,
): readonly { readonly session: Session; readonly closure: Closure }[] =>
  sessionsOf(book, cohortId).flatMap((session) => {
    const closure = isOpen(book, session) ? closuresFor(book, session)(session.sessionOn) : undefined;
    return closure ? [{ session, closure }] : [];
  });

/** Sessions of one series; those without one go together with those of the same hours. */
export const seriesKey = ({ scheduleId, startTime, endTime }: Session): string =>
  scheduleId ?? `${startTime}-${endTime}`;

/** Where a session was first planned. */
export const originOf = ({ firstPlannedOn, sessionOn }: Session): Day => firstPlannedOn ?? sessionOn;

/** The weekdays on which sessions that no series is known of were planned, as a pattern. */
const patternByHand = (series: readonly Session[]): Pattern => ({
  frequency: 'weekly',
  every: 1,
  weekdays: series.map((session) => weekdayOf(originOf(session))),
});

/**
 * The first day after `last` on which the series can have a session: on its own pattern, moved by as many days as it was
 * shifted, not closed, and not taken.
 */
export const nextDay = (
  book: Book,
  session: Session,
  series: readonly Session[],
  last: Day,
  shiftedDays: number,
  taken: (day: Day) => boolean,
): Day | undefined => {
  const schedule = scheduleOf(book, session);
  const pattern = schedule ? patternOf(schedule) : patternByHand(series);
  const origins = series.map(originOf).sort();
  const first = schedule?.firstOn ?? origins[0] ?? originOf(session);
  const closed = closuresFor(book, session);
  const from = addDays(last, 1 - shiftedDays);
  for (const day of occurrences(pattern, first, addDays(from, MOST_DAYS), from)) {
    const moved = addDays(day, shiftedDays);
    if (!closed(moved) && !taken(moved)) return moved;
  }
  return undefined;
};

/** True when one of the sessions is held at the time of this one, were it on that day. */
export const takenBy =
  (others: readonly Session[], { startTime, endTime }: Session) =>
  (day: Day): boolean =>
    others.some((other) => overlaps(other, { sessionOn: day, startTime, endTime }));
