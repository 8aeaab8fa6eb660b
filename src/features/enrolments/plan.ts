import type { Book } from '../../core/book';
import type { Day } from '../../core/day';
import type { Draft } from '../../core/draft';
import { cohorts } from '../cohorts/tab';
import { lineWithout, seated, waiting } from './facts';
import { enrolments } from './tab';

/** Places and numbers in line of a cohort while several people move at once: nobody gets the same place twice. */
export interface Placing {
  /** True while there is a place, and nobody waits for it. */
  hasPlace(): boolean;
  freePlaces(): number;
  /** Takes a place or gives one back. */
  seat(count: 1 | -1): void;
  /** The next number in line. */
  nextNumber(): number;
}

export const createPlacing = (book: Book, cohortId: string): Placing => {
  const capacity = book.find(cohorts, cohortId)?.capacity ?? 0;
  let taken = seated(book, cohortId).length;
  const line = waiting(book, cohortId);
  let last = Math.max(0, ...line.map((row) => row.waitNo ?? 0));
  let lineLength = line.length;
  return {
    hasPlace: () => lineLength === 0 && taken < capacity,
    freePlaces: () => capacity - taken,
    seat: (count) => {
      taken += count;
    },
    nextNumber: () => {
      lineLength += 1;
      last += 1;
      return last;
    },
  };
};

/** The days on which somebody with a place takes part: from today, or from the cohort's start. */
export const windowOf = (book: Book, cohortId: string, today: Day): { startOn?: Day; endOn?: Day } => {
  const cohort = book.find(cohorts, cohortId);
  if (!cohort) return {};
  const later = (day: Day) => (today > day ? today : day);
  return { startOn: later(cohort.startOn), endOn: later(cohort.endOn) };
};

/** Numbers in line close up when somebody has left it; `leaving` are on their way out. */
export const closeUp = (book: Book, cohortId: string, leaving: ReadonlySet<string>, draft: Draft): void => {
  for (const { row, waitNo } of lineWithout(book, cohortId, leaving)) draft.set(enrolments, row, { waitNo });
};
