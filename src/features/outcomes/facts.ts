import type { Book } from '../../core/book';
import type { Day } from '../../core/day';
import type { Stored } from '../../core/row-view';
import { outcomes } from './tab';

export type Outcome = Stored<typeof outcomes>;

export const monthOf = (day: Day): Day => `${day.slice(0, 7)}-01`;

/** How somebody fared, month after month. */
export const outcomesOf = (book: Book, participantId: string): readonly Outcome[] =>
  [...book.where(outcomes, 'participantId', participantId)].sort((a, b) => (a.month < b.month ? -1 : 1));

export const outcomeIn = (book: Book, participantId: string, month: Day): Outcome | undefined =>
  book.where(outcomes, 'participantId', participantId).find((row) => row.month === month);
