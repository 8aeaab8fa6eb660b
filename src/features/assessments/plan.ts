import type { Book } from '../../core/book';
import type { Day } from '../../core/day';
import { type Assessment, attemptsAt } from './facts';

/** When and in what somebody is assessed. */
export interface Occasion {
  readonly enrolmentId: string;
  readonly unit: string | undefined;
  readonly assessedOn: Day;
}

export interface Attempt {
  /** The row of the same day and unit: entering again changes it. */
  readonly known: Assessment | undefined;
  /** The number that an attempt on this occasion has. */
  readonly number: number;
  /** True when she is competent by another attempt: there is nothing left to assess. */
  readonly isSettled: boolean;
}

/** The attempt that an entry is about; numbers count up by themselves. */
export const attemptOf = (book: Book, { enrolmentId, unit, assessedOn }: Occasion): Attempt => {
  const attempts = attemptsAt(book, enrolmentId, unit);
  const known = attempts.find((row) => row.assessedOn === assessedOn);
  return {
    known,
    number: known?.attempt ?? Math.max(0, ...attempts.map(({ attempt }) => attempt)) + 1,
    isSettled: attempts.some((row) => row !== known && row.result === 'competent'),
  };
};
