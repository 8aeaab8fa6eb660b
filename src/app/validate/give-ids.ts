import type { Book } from '../../core/book';
import { isBlank } from '../../core/cell';
import type { Draft } from '../../core/draft';
import { type AnyTab, kindOf } from '../../core/tab';

/** So many fit into one write, with their history, and leave room for findings. */
const MOST_IDS = 4000;

/** How many rows got a key, and how many wait for the next run: those are not checked before they have one. */
export interface Given {
  readonly given: number;
  readonly waiting: number;
}

/** True of tabs whose keys the add-on gives. */
export const givesIds = (tab: AnyTab): boolean => kindOf(tab, tab.id).nthId !== undefined;

/** Rows that a person typed or pasted without a key get one; those of a key that people choose are left to rule R01. */
export const giveIds = (book: Book, tabs: readonly AnyTab[], draft: Draft): Given => {
  let given = 0;
  let waiting = 0;
  for (const tab of tabs) {
    if (tab.generated || !givesIds(tab)) continue;
    const missing = book.all(tab).filter(({ $ }) => isBlank($.cell(tab.id)));
    for (const row of missing) {
      if (given === MOST_IDS) waiting += 1;
      else {
        draft.set(tab, row, { [tab.id]: draft.nextId(tab) });
        given += 1;
      }
    }
  }
  return { given, waiting };
};
