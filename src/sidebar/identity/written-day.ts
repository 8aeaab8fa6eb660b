import { isDay } from '../../core/day';
import { consentForm } from '../../i18n/id';

/** `12 Maret 2027`; blank for no day. */
export const writtenDay = (day: string): string =>
  isDay(day)
    ? `${Number(day.slice(8, 10))} ${consentForm.months[Number(day.slice(5, 7)) - 1] ?? ''} ${day.slice(0, 4)}`
    : '';
