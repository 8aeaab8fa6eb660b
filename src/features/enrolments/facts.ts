import type { Book } from '../../core/book';
import { addDays, type Day } from '../../core/day';
import type { Stored } from '../../core/row-view';
import { enrolments } from './tab';

export type Enrolment = Stored<typeof enrolments>;
type State = Enrolment['state'];

/** States that take a place of the quota. */
const SEATED: readonly State[] = ['enrolled', 'active', 'passed', 'failed'];
/** States by which somebody leaves before the end; each needs a reason. */
const EXITS: readonly State[] = ['withdrawn', 'expelled', 'releasedEarly', 'transferred'];
/** States from which somebody can still leave before the end. */
export const BEFORE_THE_END: readonly State[] = ['proposed', 'verified', 'waiting', 'enrolled', 'active'];

export const isSeated = ({ state }: Pick<Enrolment, 'state'>): boolean => SEATED.includes(state);
export const isExit = ({ state }: Pick<Enrolment, 'state'>): boolean => EXITS.includes(state);
export const isRunning = ({ state }: Pick<Enrolment, 'state'>): boolean => BEFORE_THE_END.includes(state);

/** Those who have a place in a cohort. */
export const seated = (book: Book, cohortId: string): readonly Enrolment[] =>
  book.derive(`seated in ${cohortId}`, () => book.where(enrolments, 'cohortId', cohortId).filter(isSeated));

/** Those who wait, first in line first. */
export const waiting = (book: Book, cohortId: string): readonly Enrolment[] =>
  book.derive(`waiting for ${cohortId}`, () =>
    book
      .where(enrolments, 'cohortId', cohortId)
      .filter(({ state }) => state === 'waiting')
      .sort((a, b) => (a.waitNo ?? Infinity) - (b.waitNo ?? Infinity)),
  );

/** Her place in the line of her cohort, from 1; 0 when she does not wait. */
export const placeInLine = (book: Book, { cohortId, enrolmentId }: Enrolment): number =>
  book
    .derive(
      `places for ${cohortId}`,
      () => new Map(waiting(book, cohortId).map((row, n) => [row.enrolmentId, n + 1])),
    )
    .get(enrolmentId) ?? 0;

/** Her place among those who have one in her cohort, by the order of the codes, from 1. */
export const placeAmongSeated = (book: Book, { cohortId, enrolmentId }: Enrolment): number =>
  book
    .derive(`order in ${cohortId}`, () => {
      const ids = seated(book, cohortId)
        .map((row) => row.enrolmentId)
        .sort();
      return new Map(ids.map((id, n) => [id, n + 1]));
    })
    .get(enrolmentId) ?? 0;

/** The numbers in line of a cohort, closed up, when some have left it. */
export const lineWithout = (
  book: Book,
  cohortId: string,
  leaving: ReadonlySet<string>,
): readonly { readonly row: Enrolment; readonly waitNo: number }[] =>
  waiting(book, cohortId)
    .filter(({ enrolmentId }) => !leaving.has(enrolmentId))
    .map((row, n) => ({ row, waitNo: n + 1 }));

/** The days of somebody who takes part until a day; none when she leaves before she began. */
const windowUntil = (
  { startOn }: Pick<Enrolment, 'startOn'>,
  last: Day,
): { startOn?: Day | undefined; endOn?: Day | undefined } => {
  if (startOn === undefined) return {};
  return last < startOn ? { startOn: undefined, endOn: undefined } : { endOn: last };
};

/** What an enrolment becomes when somebody leaves on a day: she takes part until the day before. */
export const exitOf = (
  row: Pick<Enrolment, 'startOn'>,
  state: State,
  on: Day,
  reason: string | undefined,
) => ({
  state,
  waitNo: undefined,
  stateOn: on,
  stateReason: reason,
  ...windowUntil(row, addDays(on, -1)),
});
