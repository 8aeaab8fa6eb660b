import { dayForPeople } from '../../core/day';
import { fill } from '../../core/words';
import type { ViewWords } from '../../i18n/view-words';
import type { OpenAction } from './update-form';

/** `terlambat 8 hari`, or until when there is time. */
export const dueWords = (
  { dueOn, overdue }: Pick<OpenAction, 'dueOn' | 'overdue'>,
  today: string,
  words: Pick<ViewWords, 'actions'>,
): string =>
  overdue > 0
    ? fill(words.actions.overdue, { days: overdue })
    : dueOn === today
      ? words.actions.dueToday
      : fill(words.actions.due, { due: dayForPeople(dueOn) });

/** How many are open, and how many of those are overdue. */
export const countWords = (open: readonly OpenAction[], words: Pick<ViewWords, 'actions'>): string =>
  fill(words.actions.counts, {
    count: open.length,
    overdue: open.filter(({ overdue }) => overdue > 0).length,
  });
