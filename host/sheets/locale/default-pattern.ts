import { currencyPattern } from './currency';
import type { Locale } from './locale';

/** The pattern of a number format of that kind which names none, in a language (assumed but for the kinds). */
export function defaultPattern(type: string | undefined, locale: Locale): string {
  const day = locale.dayFirst ? ['dd', 'mm', 'yyyy'] : ['m', 'd', 'yyyy'];
  const date = day.join(locale.dateSeparator);
  const time = ['h', 'mm', 'ss'].join(locale.timeSeparator);
  switch (type) {
    case 'TEXT':
      return '@';
    case 'NUMBER':
      return '#,##0.00';
    case 'PERCENT':
      return '0.00%';
    case 'CURRENCY':
      return `${currencyPattern(locale.currency)}#,##0.00`;
    case 'DATE':
      return date;
    case 'TIME':
      return time;
    case 'DATE_TIME':
      return `${date} ${time}`;
    case 'SCIENTIFIC':
      return '0.00E+00';
    default:
      return '';
  }
}
