import { type Day, isDay } from '../../core/day';

const parts = (day: Day, months: readonly string[]): readonly [string, string, string] => [
  String(Number(day.slice(8, 10))),
  months[Number(day.slice(5, 7)) - 1] ?? '',
  day.slice(0, 4),
];

/** `12 Maret 2027`, as letters have it; blank for no day. */
export const writtenDay = (day: string, months: readonly string[]): string =>
  isDay(day) ? parts(day, months).join(' ') : '';

/** `1–7 Februari 2027`, `28 Februari – 6 Maret 2027`: what both days share is said once. */
export const writtenPeriod = (from: Day, to: Day, months: readonly string[]): string => {
  if (from === to) return writtenDay(from, months);
  const last = writtenDay(to, months);
  const [day, month, year] = parts(from, months);
  if (from.slice(0, 7) === to.slice(0, 7)) return `${day}–${last}`;
  return from.slice(0, 4) === to.slice(0, 4)
    ? `${day} ${month} – ${last}`
    : `${day} ${month} ${year} – ${last}`;
};
