import type { Book } from '../../core/book';
import type { Stored } from '../../core/row-view';
import { duplicates } from './tab';

export type Decided = Stored<typeof duplicates>['decision'];

/** The key of a pair, whichever row is named first. */
export const pairKeyOf = (one: string, other: string): string =>
  one < other ? `${one}|${other}` : `${other}|${one}`;

/** What was decided of two rows, if anything. */
export const decisionOn = (book: Book, one: string, other: string): Decided | undefined =>
  book.find(duplicates, pairKeyOf(one, other))?.decision;
