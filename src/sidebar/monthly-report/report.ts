import type { Queries } from '../../app/operations';
import { roman } from '../../core/roman';
import { type Shown, SOME } from '../../core/told-count';
import { fill } from '../../core/words';
import type { ViewWords } from '../../i18n/view-words';
import { writtenDay } from '../print/written-day';

export type Answer = Queries['monthlyReport']['answer'];
export type Question = Queries['monthlyReport']['input'];
type Words = Pick<ViewWords, 'monthlyReport'>;

/** `002/LAP/II/2027`: one a month, so that the month is its number in the year. */
export const reportNumber = ({ letter, period: { month }, chosen }: Answer): string =>
  fill(letter.reportNo, {
    number: month.slice(5, 7).padStart(3, '0'),
    programme: chosen ?? '–',
    month: roman(Number(month.slice(5, 7))),
    year: month.slice(0, 4),
  });

/** `Februari 2027`. */
export const monthName = (month: string, { monthlyReport }: Words): string =>
  writtenDay(month, monthlyReport.months).replace(/^\S+ /, '');

export const asOfWords = ({ period }: Answer, { monthlyReport }: Words): string =>
  fill(period.isRunning ? monthlyReport.asOfRunning : monthlyReport.asOf, {
    day: writtenDay(period.asOf, monthlyReport.months),
  });

/** How a count of people is told. */
export const told = (shown: Shown, { monthlyReport }: Words): string =>
  shown === null ? '–' : shown === SOME ? monthlyReport.some : String(shown);

/** `93,75`; a dash where there is no rate, or none that may be told. */
export const rateWords = (percent: string | null, language: 'id' | 'en'): string =>
  percent === null ? '–' : language === 'id' ? percent.replace('.', ',') : percent;
