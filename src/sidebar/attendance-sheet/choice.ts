import { isDay } from '../../core/day';
import type { Queries } from '../../app/operations';

type Question = Queries['attendanceSheet']['input'];
type Answer = Queries['attendanceSheet']['answer'];

/** What was chosen since the sidebar opened; the rest is as the server proposed it. */
export interface Edits {
  readonly cohortId?: string;
  readonly fromOn?: string;
  readonly toOn?: string;
}

export interface Choice {
  readonly cohortId: string;
  readonly fromOn: string;
  readonly toOn: string;
}

/** A year that is still being typed comes as one of the first thousand. */
export const FIRST_DAY = '2000-01-01';

const isWhole = (day: string): boolean => isDay(day) && day >= FIRST_DAY;

export const choiceOf = ({ chosen }: Answer, edits: Edits): Choice => ({
  cohortId: edits.cohortId ?? chosen?.cohortId ?? '',
  fromOn: edits.fromOn ?? chosen?.fromOn ?? '',
  toOn: edits.toOn ?? chosen?.toOn ?? '',
});

export const isBackwards = ({ fromOn, toOn }: Choice): boolean =>
  isWhole(fromOn) && isWhole(toOn) && toOn < fromOn;

/** What to ask for a choice: with no day chosen, the server proposes them; nothing while the days are no period. */
export const questionOf = (choice: Choice, edits: Edits): Question | undefined => {
  const { cohortId, fromOn, toOn } = choice;
  if (edits.fromOn === undefined && edits.toOn === undefined) return { cohortId };
  return isWhole(fromOn) && isWhole(toOn) && fromOn <= toOn ? { cohortId, fromOn, toOn } : undefined;
};

/** True when the answer is the one to what is chosen. */
export const isAnswered = ({ chosen }: Answer, { cohortId, fromOn, toOn }: Choice): boolean =>
  chosen !== null && chosen.cohortId === cohortId && chosen.fromOn === fromOn && chosen.toOn === toOn;
