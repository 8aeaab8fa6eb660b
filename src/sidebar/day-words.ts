import { type Day, dayForPeople, weekdayOf } from '../core/day';
import type { ViewWords } from '../i18n/view-words';

/** `Senin 01/02/2027`. */
export const dayWithWeekday = (on: Day, { days }: Pick<ViewWords, 'days'>): string =>
  `${days.weekdays[weekdayOf(on) - 1] ?? ''} ${dayForPeople(on)}`;
