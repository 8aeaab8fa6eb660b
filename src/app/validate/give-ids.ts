import type { Book } from '../../core/book';
import { isBlank } from '../../core/cell';
import type { Draft } from '../../core/draft';
import { type AnyTab, kindOf } from '../../core/tab';

/** Rows that a person typed or pasted without a key get one; those of a key that people choose are left to rule R01. */
export const giveIds = (book: Book, tabs: readonly AnyTab[], draft: Draft): number => {
  let given = 0;
  for (const tab of tabs) {
    const nth = kindOf(tab, tab.id).nthId;
    if (tab.generated || !nth) continue;
    const missing = book.all(tab).filter(({ $ }) => isBlank($.cell(tab.id)));
    for (const row of missing) {
      draft.set(tab, row, { [tab.id]: draft.nextId(tab) });
      given += 1;
    }
  }
  return given;
};
