import type { Queries } from '../../app/operations';
import { roman } from '../../core/roman';
import { fill } from '../../core/words';

export type Answer = Queries['attendanceRecap']['answer'];
export type Chosen = NonNullable<Answer['chosen']>;
export type Question = Queries['attendanceRecap']['input'];

const monthsBetween = (from: string, to: string): number =>
  (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 +
  Number(to.slice(5, 7)) -
  Number(from.slice(5, 7));

/** `003/RKP/ANG-001/IV/2027`: numbered by the month of the course in which the period ends, dated by that month. */
export const recapNumber = ({
  recapNo,
  cohortId,
  startOn,
  toOn,
}: Pick<Chosen, 'recapNo' | 'cohortId' | 'startOn' | 'toOn'>): string =>
  fill(recapNo, {
    number: String(Math.max(1, monthsBetween(startOn, toOn) + 1)).padStart(3, '0'),
    cohort: cohortId,
    month: roman(Number(toOn.slice(5, 7))),
    year: toOn.slice(0, 4),
  });

const add = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0);

/** The line below the table. */
export const totalsOf = ({ people }: Pick<Chosen, 'people'>) => ({
  jpExpected: add(people.map(({ jpExpected }) => jpExpected)),
  jpAttended: add(people.map(({ jpAttended }) => jpAttended)),
  counts: (people[0]?.counts ?? []).map((_, n) => add(people.map(({ counts }) => counts[n] ?? 0))),
});

export const taughtJp = ({ instructors }: Pick<Chosen, 'instructors'>): number =>
  add(instructors.map(({ jp }) => jp));
