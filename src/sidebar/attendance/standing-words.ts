import { fill } from '../../core/words';
import type { ViewWords } from '../../i18n/view-words';
import type { Person } from './entries';

const percent = (rate: string, language: 'id' | 'en'): string =>
  language === 'id' ? rate.replace('.', ',') : rate;

/** `hadir 93,75 %`; nothing before something is recorded. */
export const rateText = (
  { soFar }: Pick<Person, 'soFar'>,
  { attendance }: Pick<ViewWords, 'attendance'>,
  language: 'id' | 'en',
): string => (/\d/.test(soFar) ? fill(attendance.rate, { rate: percent(soFar, language) }) : '');

/** What is to be known of a person before her attendance is chosen: an absence that was planned, a threshold in danger. */
export const standingTexts = (
  { planned, standing, best }: Pick<Person, 'planned' | 'standing' | 'best'>,
  { attendance }: Pick<ViewWords, 'attendance'>,
  language: 'id' | 'en',
): readonly string[] => [
  ...(planned === null ? [] : [fill(attendance.planned, { code: attendance.codes[planned] })]),
  ...(standing === 'fine' ? [] : [fill(attendance.standing[standing], { best: percent(best, language) })]),
];
