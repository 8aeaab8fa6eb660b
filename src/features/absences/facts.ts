import type { Book } from '../../core/book';
import type { Day } from '../../core/day';
import type { Stored } from '../../core/row-view';
import { absences } from './tab';

export type Absence = Stored<typeof absences>;

/** The absence that is known in advance of somebody on a day. */
export const absenceOn = (book: Book, enrolmentId: string, day: Day): Absence | undefined =>
  book.where(absences, 'enrolmentId', enrolmentId).find(({ fromOn, toOn }) => fromOn <= day && day <= toOn);
