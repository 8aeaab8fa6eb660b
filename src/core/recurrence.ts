import { type Day, dayOfSerial, daySerial, weekdayOf } from './day';

/** How often something happens, as RFC 5545 has it: days that do not exist in a month are left out, weeks begin on Monday. */
export type Pattern =
  | { readonly frequency: 'once' }
  | { readonly frequency: 'daily'; readonly every: number }
  /** On ISO weekdays, 1 is Monday. */
  | { readonly frequency: 'weekly'; readonly every: number; readonly weekdays: readonly number[] }
  /** On the first day's date; on its weekday's place in the month, the fifth being the last; or on the last day. */
  | {
      readonly frequency: 'monthly';
      readonly every: number;
      readonly on: 'date' | 'weekday' | 'lastDay';
    };

/** Serial 2 is Monday 1 January 1900. */
const weekOf = (serial: number): number => Math.floor((serial - 2) / 7);
const monthOf = (day: Day): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
const dateOf = (day: Day): number => Number(day.slice(8, 10));
const isLastOfMonth = (day: Day): boolean => dateOf(dayOfSerial(daySerial(day) + 1)) === 1;
const isLastWeekOfMonth = (day: Day): boolean => monthOf(dayOfSerial(daySerial(day) + 7)) !== monthOf(day);

const fitsMonth = (on: 'date' | 'weekday' | 'lastDay', first: Day, day: Day): boolean => {
  if (on === 'lastDay') return isLastOfMonth(day);
  if (on === 'date') return dateOf(day) === dateOf(first);
  const place = Math.ceil(dateOf(first) / 7);
  return (
    weekdayOf(day) === weekdayOf(first) &&
    (place === 5 ? isLastWeekOfMonth(day) : Math.ceil(dateOf(day) / 7) === place)
  );
};

/** True when a series that begins on `first` happens on the day. */
export const occursOn = (pattern: Pattern, first: Day, day: Day): boolean => {
  if (day < first) return false;
  switch (pattern.frequency) {
    case 'once':
      return day === first;
    case 'daily':
      return (daySerial(day) - daySerial(first)) % pattern.every === 0;
    case 'weekly':
      return (
        pattern.weekdays.includes(weekdayOf(day)) &&
        (weekOf(daySerial(day)) - weekOf(daySerial(first))) % pattern.every === 0
      );
    case 'monthly':
      return (monthOf(day) - monthOf(first)) % pattern.every === 0 && fitsMonth(pattern.on, first, day);
  }
};

/** The days of a series in order, up to and with the last one that is asked for; from a later day on, where only those matter. */
export function* occurrences(pattern: Pattern, first: Day, last: Day, from = first): Generator<Day> {
  const end = daySerial(last);
  for (let serial = daySerial(from > first ? from : first); serial <= end; serial++) {
    const day = dayOfSerial(serial);
    if (occursOn(pattern, first, day)) yield day;
  }
}
