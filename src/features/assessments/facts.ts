import type { Book } from '../../core/book';
import type { Day } from '../../core/day';
import type { Stored } from '../../core/row-view';
import type { cohorts } from '../cohorts/tab';
import { type Enrolment, seated } from '../enrolments/facts';
import { enrolments } from '../enrolments/tab';
import { assessments } from './tab';

export type Assessment = Stored<typeof assessments>;

/** A unit's name as it counts: blanks and capitals make no other unit. */
export const unitKey = (unit: string | undefined): string =>
  (unit ?? '').trim().replace(/\s+/g, ' ').toLowerCase();

/** True once a cohort's training is at its end. */
export const isOver = (
  { status, endOn }: Pick<Stored<typeof cohorts>, 'status' | 'endOn'>,
  today: Day,
): boolean => status === 'completed' || (status !== 'cancelled' && endOn < today);

/** A person's attempts at a unit, in the order in which they count. */
export const attemptsAt = (
  book: Book,
  enrolmentId: string,
  unit: string | undefined,
): readonly Assessment[] =>
  book
    .where(assessments, 'enrolmentId', enrolmentId)
    .filter((row) => unitKey(row.unit) === unitKey(unit))
    .sort((a, b) => a.attempt - b.attempt);

/** The units that anybody of a cohort was assessed in, as they were first written: whoever is competent is so in all of them. */
export const unitsOf = (book: Book, cohortId: string): readonly string[] =>
  book
    .derive('units', () => {
      const byCohort = new Map<string, Map<string, string>>();
      for (const { enrolmentId, unit = '' } of book.rows(assessments)) {
        const assessedIn = book.find(enrolments, enrolmentId)?.cohortId;
        if (assessedIn === undefined) continue;
        const units = byCohort.get(assessedIn) ?? new Map<string, string>();
        byCohort.set(assessedIn, units);
        if (!units.has(unitKey(unit))) units.set(unitKey(unit), unit);
      }
      return new Map([...byCohort].map(([cohort, units]) => [cohort, [...units.values()]]));
    })
    .get(cohortId) ?? [];

export type BestResult =
  | { readonly result: 'competent'; /** Since when in all units. */ readonly since: Day }
  /** In one unit at least, named when it has a name. */
  | { readonly result: 'notYet' | 'unassessed'; readonly unit: string };

/** How somebody stands: competent in every unit of her cohort, not yet in one, or not assessed in one. */
export const bestResult = (book: Book, { enrolmentId, cohortId }: Enrolment): BestResult => {
  let since = '';
  let open: BestResult | undefined;
  const units = unitsOf(book, cohortId);
  for (const unit of units.length > 0 ? units : ['']) {
    const attempts = attemptsAt(book, enrolmentId, unit);
    const days = attempts.filter(({ result }) => result === 'competent').map(({ assessedOn }) => assessedOn);
    const [first] = days.sort();
    if (first !== undefined) since = first > since ? first : since;
    else if (attempts.some(({ result }) => result === 'notYet')) open ??= { result: 'notYet', unit };
    else return { result: 'unassessed', unit };
  }
  return open ?? { result: 'competent', since };
};

/** Those with a place in a cohort that is over whose result is still to come. */
export const unassessed = (book: Book, cohortId: string): readonly Enrolment[] =>
  seated(book, cohortId).filter((enrolment) => bestResult(book, enrolment).result === 'unassessed');
