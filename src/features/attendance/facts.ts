import type { Book } from '../../core/book';
import type { Context } from '../../core/context';
import { daysBetween } from '../../core/day';
import type { Fraction } from '../../core/fraction';
import { dayOfInstant, type Instant } from '../../core/instant';
import type { Role } from '../../core/role';
import type { Stored } from '../../core/row-view';
import { type Enrolment, isExit, isSeated } from '../enrolments/facts';
import { enrolments } from '../enrolments/tab';
import { type Session, sessionsOf } from '../sessions/facts';
import { settingsOf } from '../settings/tab';
import { attendance } from './tab';

export type Attendance = Stored<typeof attendance>;

/** Whoever may record who came, in whichever way. */
export const RECORDERS: readonly Role[] = ['admin', 'coordinator', 'prison', 'trainer'];

/** Later than so many days is late enough to be noted (domain page, scenario S8). */
const DAYS_IN_TIME = 2;

/** At most this part of what is expected can be excused as caused by the prison (domain page, section 4). */
const MOST_EXCLUDED = 0.1;

/**
 * True when a person is expected at a session: in the cohort, and inside the days of her enrolment. Whoever left without
 * a first day only ever waited.
 */
const isExpected = (enrolment: Enrolment, { sessionOn }: Session): boolean =>
  (isSeated(enrolment) || (isExit(enrolment) && enrolment.startOn !== undefined)) &&
  (enrolment.startOn === undefined || enrolment.startOn <= sessionOn) &&
  (enrolment.endOn === undefined || sessionOn <= enrolment.endOn);

/** The people expected at a session, in the order of the sheet. */
export const roster = (book: Book, session: Session): readonly Enrolment[] =>
  book.where(enrolments, 'cohortId', session.cohortId).filter((enrolment) => isExpected(enrolment, session));

export const recordedFor = (book: Book, sessionId: string, enrolmentId: string): Attendance | undefined =>
  book.where(attendance, 'sessionId', sessionId).find((row) => row.enrolmentId === enrolmentId);

/** JP that a code stands for; only of the late it has to be said. */
export const jpOfCode = (code: Attendance['code'], { jp }: Pick<Session, 'jp'>, jpOfLate = 0): number =>
  code === 'H' ? jp : code === 'T' ? jpOfLate : 0;

/** Whole days between a session and its entry now, where that is late; undefined when it is in time. */
export const daysLate = ({ sessionOn }: Pick<Session, 'sessionOn'>, now: Instant): number | undefined => {
  const days = daysBetween(sessionOn, dayOfInstant(now));
  return days > DAYS_IN_TIME ? days : undefined;
};

/** Who records in which way, and when: the same for a new row and for one that is changed. */
export const stampOf = (
  source: NonNullable<Attendance['source']>,
  session: Session,
  { person, now }: Pick<Context, 'person' | 'now'>,
) => ({ source, enteredBy: person.email, enteredAt: now, daysLate: daysLate(session, now) });

/** What somebody else recorded in the meantime. */
export const conflictOf = ({ enrolmentId, code, jpAttended, enteredBy }: Attendance) => ({
  enrolmentId,
  code,
  jp: jpAttended,
  by: enteredBy ?? null,
});

export const isFullyRecorded = (book: Book, session: Session): boolean => {
  const known = new Set(book.where(attendance, 'sessionId', session.sessionId).map((row) => row.enrolmentId));
  return roster(book, session).every(({ enrolmentId }) => known.has(enrolmentId));
};

export interface Rates {
  /** Of what has been recorded. */
  readonly soFar: Fraction;
  /** Of everything expected, unrecorded counted as not attended. */
  readonly whole: Fraction;
  /** If she comes to everything that is still to be recorded. */
  readonly best: Fraction;
}

/** Attendance of one enrolment in JP (domain page, "Attendance maths"). Prison-caused absence leaves both sides, up to a tenth of what is expected. */
export const ratesOf = (book: Book, enrolment: Enrolment): Rates => {
  const mine = new Map(
    book.where(attendance, 'enrolmentId', enrolment.enrolmentId).map((row) => [row.sessionId, row] as const),
  );
  const exclude = settingsOf(book).prisonCausedExcluded;
  let expected = 0;
  let attended = 0;
  let recorded = 0;
  let excused = 0;
  for (const session of sessionsOf(book, enrolment.cohortId)) {
    if (!isExpected(enrolment, session)) continue;
    expected += session.jp;
    const row = mine.get(session.sessionId);
    if (!row) continue;
    recorded += session.jp;
    attended += row.jpAttended;
    if (exclude && row.code === 'L') excused += session.jp;
  }
  const excluded = Math.min(excused, expected * MOST_EXCLUDED);
  return {
    soFar: { done: attended, of: recorded - excluded },
    whole: { done: attended, of: expected - excluded },
    best: { done: attended + expected - recorded, of: expected - excluded },
  };
};

const sum = (fractions: readonly Fraction[]): Fraction => ({
  done: fractions.reduce((total, { done }) => total + done, 0),
  of: fractions.reduce((total, { of }) => total + of, 0),
});

/** Attendance of a whole cohort: JP of all its people together. */
export const cohortRates = (book: Book, cohortId: string): Rates => {
  const each = book
    .where(enrolments, 'cohortId', cohortId)
    .filter((row) => isSeated(row) || isExit(row))
    .map((row) => ratesOf(book, row));
  return {
    soFar: sum(each.map(({ soFar }) => soFar)),
    whole: sum(each.map(({ whole }) => whole)),
    best: sum(each.map(({ best }) => best)),
  };
};
