import { dayForPeople, weekdayOf } from '../../core/day';
import type { ViewWords } from '../../i18n/view-words';
import { numberForPeople } from '../decimal';
import type { SessionChoice } from './entries';

/** `01/02/2027 09:00 ANG-001 – belum lengkap`: the day first, because that is what people look for. */
export const sessionLabel = (
  { sessionOn, startTime, cohortId, complete }: SessionChoice,
  { attendance }: Pick<ViewWords, 'attendance'>,
): string =>
  `${dayForPeople(sessionOn)} ${startTime} ${cohortId}${complete ? '' : ` – ${attendance.incomplete}`}`;

/** `Senin, 3 JP – belum lengkap`: what the closed list has no room for. */
export const sessionHint = (
  { sessionOn, jp, complete }: SessionChoice,
  { attendance, days }: Pick<ViewWords, 'attendance' | 'days'>,
  language: 'id' | 'en',
): string =>
  `${days.weekdays[weekdayOf(sessionOn) - 1] ?? ''}, ${numberForPeople(jp, language)} JP${
    complete ? '' : ` – ${attendance.incomplete}`
  }`;
