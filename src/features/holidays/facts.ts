import type { Book } from '../../core/book';
import type { Day } from '../../core/day';
import type { Stored } from '../../core/row-view';
import { holidays } from './tab';

export type DayOff = Pick<Stored<typeof holidays>, 'heldOn' | 'type'> & { readonly name: string };

/** The days off in force: a row counts from the moment that it has a day and a type, whether it has its code yet or not. */
const daysOff = (book: Book): ReadonlyMap<Day, readonly DayOff[]> =>
  book.derive('days off', () => {
    const found = new Map<Day, DayOff[]>();
    for (const { heldOn, type, name = '', $ } of book.all(holidays)) {
      if ($.voided || heldOn === undefined || type === undefined) continue;
      found.set(heldOn, [...(found.get(heldOn) ?? []), { heldOn, type, name }]);
    }
    return found;
  });

/** What a day is off for; nothing on others. */
export const daysOffOn = (book: Book, day: Day): readonly DayOff[] => daysOff(book).get(day) ?? [];
