import { type Day, dayForPeople, weekdayOf } from '../../core/day';
import { fill } from '../../core/words';
import type { ViewWords } from '../../i18n/view-words';
import { numberForPeople } from '../decimal';
import { lastDay, type Plan } from './timeline';

/** `Senin 01/02/2027`. */
export const dayWithWeekday = (on: Day, weekdays: ViewWords['schedule']['weekdays']): string =>
  `${weekdays[weekdayOf(on) - 1] ?? ''} ${dayForPeople(on)}`;

/** Fills a text that tells of a plan by `{count}`, `{jp}` and `{last}`. */
export const tellPlan = (text: string, plan: Plan, language: 'id' | 'en'): string =>
  fill(text, {
    count: plan.sessions.length,
    jp: numberForPeople(plan.totalJp, language),
    last: dayForPeople(lastDay(plan)),
  });
