import type { Book } from '../../core/book';
import type { Stored } from '../../core/row-view';
import { enrolments } from './tab';

export type Enrolment = Stored<typeof enrolments>;
type State = Enrolment['state'];

/** States that take a place of the quota. */
const SEATED: readonly State[] = ['enrolled', 'active', 'passed', 'failed'];
/** States by which somebody leaves before the end; each needs a reason. */
const EXITS: readonly State[] = ['withdrawn', 'expelled', 'releasedEarly', 'transferred'];

export const isSeated = ({ state }: Pick<Enrolment, 'state'>): boolean => SEATED.includes(state);
export const isExit = ({ state }: Pick<Enrolment, 'state'>): boolean => EXITS.includes(state);

/** Those who have a place in a cohort. */
export const seated = (book: Book, cohortId: string): readonly Enrolment[] =>
  book.where(enrolments, 'cohortId', cohortId).filter(isSeated);

/** Those who wait, first in line first. */
export const waiting = (book: Book, cohortId: string): readonly Enrolment[] =>
  book
    .where(enrolments, 'cohortId', cohortId)
    .filter(({ state }) => state === 'waiting')
    .sort((a, b) => (a.waitNo ?? Infinity) - (b.waitNo ?? Infinity));
