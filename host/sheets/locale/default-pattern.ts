import { getFormatFromId } from 'numfmt';
import type { Locale } from './locale';

const dateId = 14;
const dateTimeId = 22;

/** The pattern of a number format of that kind which names none, in a language. */
export function defaultPattern(type: string | undefined, locale: Locale): string {
  switch (type) {
    case 'TEXT':
      return '@';
    case 'NUMBER':
      return '#,##0.00';
    case 'PERCENT':
      return '0.00%';
    case 'CURRENCY':
      return `[$${locale.currency}]#,##0.00`;
    case 'DATE':
      return getFormatFromId(dateId, locale.tag);
    case 'TIME':
      return 'h:mm:ss';
    case 'DATE_TIME':
      return `${getFormatFromId(dateTimeId, locale.tag)}:ss`;
    case 'SCIENTIFIC':
      return '0.00E+00';
    default:
      return '';
  }
}
