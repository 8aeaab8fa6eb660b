import type { Book } from '../../core/book';
import type { Context } from '../../core/context';
import { daysBetween } from '../../core/day';
import { type Fraction, isBelow } from '../../core/fraction';
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

/**
 * True when a person is expected at a session: in the cohort, and inside the days of her enrolment. Whoever left without
 * a first day only ever waited.
 */
export const isExpected = (enrolment: Enrolment, { sessionOn }: Session): boolean =>
  (isSeated(enrolment) || (isExit(enrolment) && enrolment.startOn !== undefined)) &&
  (enrolment.startOn === undefined || enrolment.startOn <= sessionOn) &&
  (enrolment.endOn === undefined || sessionOn <= enrolment.endOn);

/** The people expected at a session, in the order of the sheet. */
export const roster = (book: Book, session: Session): readonly Enrolment[] =>
  book.where(enrolments, 'cohortId', session.cohortId).filter((enrolment) => isExpected(enrolment, session));

/** What was recorded of somebody at a session: one row, or several where it was entered twice. */
export const allRecordedFor = (book: Book, sessionId: string, enrolmentId: string): readonly Attendance[] =>
  book
    .derive(`recorded at ${sessionId}`, () => {
      const byPerson = new Map<string, Attendance[]>();
      for (const row of book.where(attendance, 'sessionId', sessionId)) {
        const mine = byPerson.get(row.enrolmentId);
        if (mine) mine.push(row);
        else byPerson.set(row.enrolmentId, [row]);
      }
      return byPerson;
    })
    .get(enrolmentId) ?? [];

export const recordedFor = (book: Book, sessionId: string, enrolmentId: string): Attendance | undefined =>
  allRecordedFor(book, sessionId, enrolmentId)[0];

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

/** JP in halves, the smallest there is, times 10,000: what a cap in hundredths of a per cent makes of them stays whole. */
const UNITS = 20_000;

/** What one enrolment was to attend and attended, in units. */
interface Tally {
  readonly expected: number;
  readonly attended: number;
  readonly recorded: number;
  /** Absence that leaves both sides. */
  readonly excluded: number;
}

/**
 * Attendance of one enrolment (domain page, "Attendance maths"): prison-caused absence leaves both sides up to a part of
 * what is expected, excused and sick ones where the workbook says so.
 */
const tallyOf = (book: Book, enrolment: Enrolment, among = sessionsOf(book, enrolment.cohortId)): Tally => {
  const mine = new Map(
    book.where(attendance, 'enrolmentId', enrolment.enrolmentId).map((row) => [row.sessionId, row] as const),
  );
  const { prisonCausedExcluded, prisonCausedCap, excusedExcluded } = settingsOf(book);
  let [expected, attended, recorded, prisonCaused, excused] = [0, 0, 0, 0, 0];
  for (const session of among) {
    if (!isExpected(enrolment, session)) continue;
    const jp = session.jp * UNITS;
    expected += jp;
    const row = mine.get(session.sessionId);
    if (!row) continue;
    recorded += jp;
    attended += row.jpAttended * UNITS;
    if (row.code === 'L' && prisonCausedExcluded) prisonCaused += jp;
    if ((row.code === 'I' || row.code === 'S') && excusedExcluded) excused += jp;
  }
  const cap = (expected / 10_000) * Math.round(prisonCausedCap * 10_000);
  return { expected, attended, recorded, excluded: Math.min(prisonCaused, cap) + excused };
};

/** In JP where that is exact, else in units: a rate is the same in both. */
const fraction = (done: number, of: number): Fraction =>
  of % (UNITS / 2) === 0 ? { done: done / UNITS, of: of / UNITS } : { done, of };

const ratesIn = ({ expected, attended, recorded, excluded }: Tally): Rates => ({
  soFar: fraction(attended, recorded - excluded),
  whole: fraction(attended, expected - excluded),
  best: fraction(attended + expected - recorded, expected - excluded),
});

/** Attendance of one enrolment, as exact fractions; at some of its cohort's sessions, where told. */
export const ratesOf = (book: Book, enrolment: Enrolment, among?: readonly Session[]): Rates =>
  ratesIn(tallyOf(book, enrolment, among));

/** Attendance of several enrolments together, each at some sessions of its cohort: JP of all of them. */
export const ratesTogether = (
  book: Book,
  list: readonly (readonly [enrolment: Enrolment, among: readonly Session[]])[],
): Rates => {
  const each = list.map(([enrolment, among]) => tallyOf(book, enrolment, among));
  const sum = (part: keyof Tally) => each.reduce((total, tally) => total + tally[part], 0);
  return ratesIn({
    expected: sum('expected'),
    attended: sum('attended'),
    recorded: sum('recorded'),
    excluded: sum('excluded'),
  });
};

/** Those of a cohort who are or were expected at its sessions. */
export const attending = (book: Book, cohortId: string): readonly Enrolment[] =>
  book.where(enrolments, 'cohortId', cohortId).filter((row) => isSeated(row) || isExit(row));

/** Attendance of a whole cohort. */
export const cohortRates = (book: Book, cohortId: string): Rates => {
  const all = sessionsOf(book, cohortId);
  return ratesTogether(
    book,
    attending(book, cohortId).map((row) => [row, all] as const),
  );
};

/** How many of the next sessions in a row she can miss and still reach the threshold; 0 when it is out of reach. */
export const absencesLeft = (book: Book, enrolment: Enrolment): number => {
  const tally = tallyOf(book, enrolment);
  const threshold = settingsOf(book).attendanceThreshold;
  const known = new Set(
    book.where(attendance, 'enrolmentId', enrolment.enrolmentId).map(({ sessionId }) => sessionId),
  );
  let best = tally.attended + tally.expected - tally.recorded;
  let left = 0;
  for (const session of sessionsOf(book, enrolment.cohortId)) {
    if (known.has(session.sessionId) || !isExpected(enrolment, session)) continue;
    best -= session.jp * UNITS;
    if (isBelow(fraction(best, tally.expected - tally.excluded), threshold)) break;
    left += 1;
  }
  return left;
};

/** Sessions in a row, up to the last recorded one, from which she was absent without a word. */
export const consecutiveAbsences = (book: Book, enrolment: Enrolment): number => {
  const codes = new Map(
    book
      .where(attendance, 'enrolmentId', enrolment.enrolmentId)
      .map((row) => [row.sessionId, row.code] as const),
  );
  let run = 0;
  for (const { sessionId } of sessionsOf(book, enrolment.cohortId)) {
    const code = codes.get(sessionId);
    if (code !== undefined) run = code === 'A' ? run + 1 : 0;
  }
  return run;
};

/** Where somebody in training stands: the threshold is out of reach, or the next session must not be missed. */
export type Standing = 'outOfReach' | 'noneLeft' | 'fine';

export const standingOf = (book: Book, enrolment: Enrolment): Standing => {
  if (isBelow(ratesOf(book, enrolment).best, settingsOf(book).attendanceThreshold)) return 'outOfReach';
  const isOver = sessionsOf(book, enrolment.cohortId).every(
    (session) =>
      !isExpected(enrolment, session) || recordedFor(book, session.sessionId, enrolment.enrolmentId),
  );
  return !isOver && absencesLeft(book, enrolment) === 0 ? 'noneLeft' : 'fine';
};
