import type { Book } from '../../core/book';
import { addDays, type Day, mondayOf } from '../../core/day';
import type { Stored } from '../../core/row-view';
import { minutesOf, type Time } from '../../core/time';
import { type Enrolment, isSeated } from '../enrolments/facts';
import { enrolments } from '../enrolments/tab';
import { sessions } from './tab';

export type Session = Stored<typeof sessions>;

/** JP of a stretch of time less its break, rounded down to the half (domain page, tab `Sesi`). */
export const jpOf = (startTime: string, endTime: string, jpMinutes: number, breakMinutes = 0): number =>
  Math.floor(((minutesOf(endTime) - minutesOf(startTime) - breakMinutes) / jpMinutes) * 2 + 1e-9) / 2;

/** True for a session that does not take place: called off, or moved to another day, where it has a row of its own. */
export const isCancelled = ({ status }: Pick<Session, 'status'>): boolean =>
  status === 'cancelled' || status === 'moved';

/** Minutes that two sessions of one day share; touching ones share none. */
export const sharedMinutes = (
  a: Pick<Session, 'startTime' | 'endTime'>,
  b: Pick<Session, 'startTime' | 'endTime'>,
): number =>
  Math.max(
    0,
    Math.min(minutesOf(a.endTime), minutesOf(b.endTime)) -
      Math.max(minutesOf(a.startTime), minutesOf(b.startTime)),
  );

/** When a session is. */
export interface Slot {
  readonly sessionOn: Day;
  readonly startTime: Time;
  readonly endTime: Time;
}

export const byTime = (a: Slot, b: Slot): number =>
  `${a.sessionOn}${a.startTime}` < `${b.sessionOn}${b.startTime}` ? -1 : 1;

export const overlaps = (a: Slot, b: Slot): boolean => a.sessionOn === b.sessionOn && sharedMinutes(a, b) > 0;

export const totalJp = (sessions: readonly { readonly jp: number }[]): number =>
  sessions.reduce((sum, { jp }) => sum + jp, 0);

/** A cohort's sessions that were not cancelled, in the order of time. */
export const sessionsOf = (book: Book, cohortId: string): readonly Session[] =>
  book.derive(`sessions of ${cohortId}`, () =>
    book
      .where(sessions, 'cohortId', cohortId)
      .filter((session) => !isCancelled(session))
      .sort(byTime),
  );

/** Monday to Sunday of this week, or of the next one that has one of the sessions, which are in the order of time. */
export const weekToCome = (
  all: readonly Pick<Session, 'sessionOn'>[],
  today: Day,
): { readonly fromOn: Day; readonly toOn: Day } => {
  const monday = mondayOf(today);
  const fromOn = mondayOf(all.find(({ sessionOn }) => sessionOn >= monday)?.sessionOn ?? today);
  return { fromOn, toOn: addDays(fromOn, 6) };
};

/** True once a session has begun: before that there is no attendance to record. */
export const hasBegun = (
  { sessionOn, startTime }: Pick<Session, 'sessionOn' | 'startTime'>,
  now: string,
): boolean => `${sessionOn}T${startTime}:00` <= now;

/** A session of another cohort that a person with a place is expected at while she is at one of this cohort. */
export const doubleBooking = (row: Enrolment, book: Book) => {
  if (!isSeated(row)) return undefined;
  const others = book
    .where(enrolments, 'participantId', row.participantId)
    .filter(
      (other) => other.cohortId !== row.cohortId && other.enrolmentId < row.enrolmentId && isSeated(other),
    );
  for (const other of others)
    for (const session of sessionsOf(book, row.cohortId)) {
      const meeting = book
        .where(sessions, 'sessionOn', session.sessionOn)
        .find(
          (candidate) =>
            candidate.cohortId === other.cohortId &&
            !isCancelled(candidate) &&
            sharedMinutes(candidate, session) > 0,
        );
      if (meeting) return { other, session, meeting };
    }
  return undefined;
};
