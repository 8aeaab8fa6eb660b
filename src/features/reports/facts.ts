import type { Book } from '../../core/book';
import type { Day } from '../../core/day';
import { type Fraction, percentForPeople } from '../../core/fraction';
import type { Stored } from '../../core/row-view';
import { shownCount } from '../../core/small-group';
import { type Shown, shownParts, type Told, toldAround, toldWithin } from '../../core/told-count';
import { bestResult } from '../assessments/facts';
import { attending, ratesTogether } from '../attendance/facts';
import { attendance } from '../attendance/tab';
import { cohorts } from '../cohorts/tab';
import { seated } from '../enrolments/facts';
import { enrolments } from '../enrolments/tab';
import { dossiers, insuranceOf, isCertified, ladderOf, monthOf, trainedIn } from '../outcomes/facts';
import type { programmes } from '../programmes/tab';
import { type Session, sessionsOf, totalJp } from '../sessions/facts';
import { sessions } from '../sessions/tab';

type Cohort = Stored<typeof cohorts>;

/** What stands in one line of the report: a cohort, or a programme where cohorts are many. */
export interface Line {
  readonly id: string;
  readonly name: string;
  readonly cohorts: readonly Cohort[];
}

/** More lines than these would not leave the report on one page. */
const MOST_LINES = 8;

/** A line a cohort; a line a programme where those would be too many; none where those would be as well. */
export const linesOf = (book: Book, list: readonly Stored<typeof programmes>[]) => {
  const byProgramme = list.map(({ programmeId, name }) => ({
    ...{ id: programmeId, name },
    cohorts: book.where(cohorts, 'programmeId', programmeId).filter(({ status }) => status !== 'cancelled'),
  }));
  const all = byProgramme.flatMap((line) => line.cohorts);
  const byCohort: readonly Line[] = all.map((cohort) => ({
    ...{ id: cohort.cohortId, name: cohort.name },
    cohorts: [cohort],
  }));
  return {
    lines: [byCohort, byProgramme].find(({ length }) => length <= MOST_LINES) ?? [],
    all: { id: '', name: '', cohorts: all } satisfies Line,
  };
};

const isIn = ({ sessionOn }: Pick<Session, 'sessionOn'>, month: Day): boolean => monthOf(sessionOn) === month;

/** Sessions and JP: what was held, of what was planned; sessions that were called off stay planned. */
const heldOf = (planned: readonly Session[], asOf: Day) => {
  const held = planned.filter(({ status, sessionOn }) => status === 'held' && sessionOn <= asOf);
  return { held: held.length, planned: planned.length, jpHeld: totalJp(held), jpPlanned: totalJp(planned) };
};

/** Attendance as recorded at some sessions, and of how many people. */
const attendanceAt = (book: Book, list: readonly Cohort[], isMeant: (session: Session) => boolean) => {
  const parts = list.map(({ cohortId }) => ({
    cohortId,
    among: sessionsOf(book, cohortId).filter(isMeant),
  }));
  const people = parts.map(({ cohortId, among }) => {
    const ids = new Set(among.map(({ sessionId }) => sessionId));
    return book
      .where(enrolments, 'cohortId', cohortId)
      .filter(({ enrolmentId }) =>
        book.where(attendance, 'enrolmentId', enrolmentId).some(({ sessionId }) => ids.has(sessionId)),
      ).length;
  });
  return {
    rate: ratesTogether(
      book,
      parts.flatMap(({ cohortId, among }) => attending(book, cohortId).map((row) => [row, among] as const)),
    ).soFar,
    people: people.reduce((sum, count) => sum + count, 0),
  };
};

type AttendanceRate = ReturnType<typeof attendanceAt>;

const percentOf = (rate: Fraction): string | null => (rate.of > 0 ? percentForPeople(rate) : null);

/** One rate a line; none of them where one line is of few people, for the whole would tell theirs. */
const shownRates = (rates: readonly AttendanceRate[], minimum: number): readonly (string | null)[] => {
  const isOpen = rates.every(({ people }) => people === 0 || people >= minimum);
  return rates.map(({ rate }) => (isOpen ? percentOf(rate) : null));
};

/** Places, sessions, JP and attendance of each line and of all, in a month and up to a day. */
export const tableOf = (
  book: Book,
  { lines, all }: ReturnType<typeof linesOf>,
  month: Day,
  asOf: Day,
  minimum: number,
) => {
  const figures = [...lines, all].map(({ id, name, cohorts: list }) => {
    const own = list.flatMap(({ cohortId }) => book.where(sessions, 'cohortId', cohortId));
    const inMonth = own.filter((session) => session.status !== 'moved' && isIn(session, month));
    const taught = list.flatMap(({ cohortId }) => sessionsOf(book, cohortId));
    return {
      ...{ id, name },
      quota: list.reduce((sum, { capacity }) => sum + capacity, 0),
      people: list.reduce((sum, { cohortId }) => sum + seated(book, cohortId).length, 0),
      inMonth: heldOf(inMonth, asOf),
      jpHeld: heldOf(taught, asOf).jpHeld,
      jpTotal: list.reduce((sum, { totalJp: jp }) => sum + jp, 0),
      monthRate: attendanceAt(book, list, (session) => isIn(session, month) && session.sessionOn <= asOf),
      wholeRate: attendanceAt(book, list, ({ sessionOn }) => sessionOn <= asOf),
    };
  });
  const shown = (some: typeof figures) => {
    const people = shownParts(
      some.map((row) => row.people),
      minimum,
    );
    const months = shownRates(
      some.map((row) => row.monthRate),
      minimum,
    );
    const wholes = shownRates(
      some.map((row) => row.wholeRate),
      minimum,
    );
    return some.map(({ id, name, quota, inMonth, jpHeld, jpTotal }, n) => ({
      ...{ id, name, quota, inMonth, jpHeld, jpTotal },
      people: people[n] ?? null,
      monthRate: months[n] ?? null,
      wholeRate: wholes[n] ?? null,
    }));
  };
  return { lines: shown(figures.slice(0, -1)), all: shown(figures.slice(-1))[0] };
};

/** How far people have come. Those of two cohorts are counted in each. */
const countedIn = (book: Book, list: readonly Cohort[], asOf: Day) => {
  const ladders = list.map(({ cohortId }) => ladderOf(book, cohortId, asOf));
  const add = (rung: keyof ReturnType<typeof ladderOf>) =>
    ladders.reduce((sum, ladder) => sum + ladder[rung], 0);
  const trained = list.flatMap(({ cohortId }) => trainedIn(book, cohortId, asOf));
  const complete = new Set(
    dossiers(book, asOf)
      .filter(({ missing }) => missing === 0)
      .map(({ participantId }) => participantId),
  );
  return {
    seated: list.reduce((sum, { cohortId }) => sum + seated(book, cohortId).length, 0),
    enrolled: add('enrolled'),
    trained: add('trained'),
    passed: trained.filter(({ state }) => state === 'passed').length,
    competent: trained.filter((row) => bestResult(book, row).result === 'competent').length,
    certified: add('certified'),
    working: add('working'),
    halfYear: add('halfYear'),
    lasting: add('lasting'),
    funded: add('funded'),
    dossiers: trained.filter((row) => isCertified(book, row) && complete.has(row.participantId)).length,
  };
};

export const RUNGS = [
  'enrolled',
  'trained',
  'passed',
  'competent',
  'certified',
  'working',
  'lasting',
  'funded',
  'dossiers',
] as const;
export type RungKey = (typeof RUNGS)[number];

/** One rung of the ladder: how many, of how many, and the rate where both are told. */
export interface Rung {
  readonly key: RungKey;
  readonly count: Shown;
  readonly of: Shown;
  readonly percent: string | null;
}

/** The ladder as it is told: with each rung those of whom it is a part, and nothing from which few people could be told. */
export const rungsOf = (book: Book, list: readonly Cohort[], asOf: Day, minimum: number): readonly Rung[] => {
  const count = countedIn(book, list, asOf);
  const places = toldWithin(count.seated, [], minimum);
  const enrolled = toldAround(count.enrolled, places, minimum);
  const within = (rung: keyof typeof count, ...narrower: readonly Told[]) =>
    toldWithin(count[rung], [...narrower, places, enrolled], minimum);
  const trained = within('trained');
  const certified = within('certified', trained);
  const working = within('working', trained);
  const halfYear = within('halfYear', working, trained);
  const told: Readonly<Record<Exclude<RungKey, 'enrolled'>, readonly [part: Told, whole: Told]>> = {
    trained: [trained, enrolled],
    passed: [within('passed', trained), trained],
    competent: [within('competent', trained), trained],
    certified: [certified, trained],
    working: [working, trained],
    lasting: [within('lasting', halfYear, working, trained), halfYear],
    funded: [within('funded', trained), trained],
    dossiers: [within('dossiers', certified, trained), certified],
  };
  return RUNGS.map((key) => {
    if (key === 'enrolled') return { key, count: enrolled.shown, of: null, percent: null };
    const [part, whole] = told[key];
    const isOpen = typeof part.shown === 'number' && typeof whole.shown === 'number';
    return {
      ...{ key, count: part.shown, of: whole.shown },
      percent: isOpen ? percentOf({ done: part.count, of: whole.count }) : null,
    };
  });
};

/** Insurance of those who have a place; told in full, or as far as no small group is told. */
export const insuranceIn = (book: Book, list: readonly Cohort[], minimum: number) => {
  const each = list.map(({ cohortId }) =>
    insuranceOf(
      book,
      seated(book, cohortId).map(({ participantId }) => participantId),
    ),
  );
  const sum = (status: keyof ReturnType<typeof insuranceOf>) =>
    each.reduce((total, counts) => total + counts[status], 0);
  const parts = [sum('active'), sum('toRegister'), sum('lapsed'), sum('unknown')];
  const [active = null, toRegister = null, lapsed = null, unknown = null] = shownParts(parts, minimum);
  const people = shownCount(
    parts.reduce((total, part) => total + part, 0),
    minimum,
  );
  return { people, active, toRegister, lapsed, unknown };
};
