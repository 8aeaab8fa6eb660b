import { type Day, dayForPeople, weekdayOf } from '../core/day';
import type { ViewWords } from '../i18n/view-words';

/** `Senin 01/02/2027`. */
export const dayWithWeekday = (on: Day, { calendar }: Pick<ViewWords, 'calendar'>): string =>
  `${calendar.weekdays[weekdayOf(on) - 1] ?? ''} ${dayForPeople(on)}`;
