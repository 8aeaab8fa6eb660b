import type { ViewWords } from '../../i18n/view-words';
import { numberWords } from '../print/number-words';

/** `lima belas Juni dua ribu dua puluh tujuh`: a day that nobody can change by a stroke of the pen. */
export const dayInWords = (day: string, words: Pick<ViewWords, 'numerals' | 'attendanceSheet'>): string =>
  [
    numberWords(Number(day.slice(8, 10)), words),
    words.attendanceSheet.months[Number(day.slice(5, 7)) - 1] ?? '',
    numberWords(Number(day.slice(0, 4)), words),
  ].join(' ');
