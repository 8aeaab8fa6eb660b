import type { Locale } from '../locale/locale';

/** A day that was typed: its serial number, and the pattern that shows it as it was typed. */
export interface TypedDay {
  readonly value: number;
  readonly pattern: string;
}

const dayLength = 86_400_000;
const epoch = Date.UTC(1899, 11, 30);
const firstYearOfLastCentury = 30;

function serial(year: number, month: number, day: number): number | undefined {
  const at = new Date(Date.UTC(year, month - 1, day));
  if (at.getUTCFullYear() !== year || at.getUTCMonth() !== month - 1 || at.getUTCDate() !== day)
    return undefined;
  return Math.round((at.getTime() - epoch) / dayLength);
}

/** The year as meant: two digits are of this century below 30 (assumed), none is the year of `now`. */
function fullYear(text: string | undefined, now: number): number {
  if (text === undefined) return new Date(now).getUTCFullYear();
  const year = Number(text);
  if (text.length === 4) return year;
  return year < firstYearOfLastCentury ? 2000 + year : 1900 + year;
}

/** `2026-09-05` in every language, `05/09/2026` and `5-9` in the order of the language. */
function inDigits(text: string, locale: Locale, now: number): TypedDay | undefined {
  const iso = /^(\d{4})([-/])(\d{1,2})\2(\d{1,2})$/.exec(text);
  if (iso !== null) {
    const [, year = '', separator = '', month = '', day = ''] = iso;
    const value = serial(Number(year), Number(month), Number(day));
    const padded = month.startsWith('0') || day.startsWith('0') || separator === '-';
    return value === undefined
      ? undefined
      : { value, pattern: (padded ? ['yyyy', 'mm', 'dd'] : ['yyyy', 'm', 'd']).join(separator) };
  }
  const match = /^(\d{1,2})([-/.])(\d{1,2})(?:\2(\d{4}|\d{2}))?$/.exec(text);
  if (match === null) return undefined;
  const [, first = '', separator = '', second = '', year] = match;
  if (separator === '.' && (locale.dateSeparator !== '.' || year === undefined)) return undefined;
  const [day, month] = locale.dayFirst ? [first, second] : [second, first];
  const value = serial(fullYear(year, now), Number(month), Number(day));
  const padded = first.startsWith('0') || second.startsWith('0');
  const shown = locale.dayFirst ? ['d', 'm'] : ['m', 'd'];
  const parts = padded ? shown.map((letter) => letter.repeat(2)) : shown;
  if (year !== undefined) parts.push('y'.repeat(year.length));
  return value === undefined ? undefined : { value, pattern: parts.join(separator) };
}

function monthNamed(name: string, locale: Locale): { month: number; pattern: string } | undefined {
  const wanted = name.toLowerCase().replace(/\.$/, '');
  for (const [names, pattern] of [
    [locale.months[1], 'mmm'],
    [locale.months[0], 'mmmm'],
  ] as const) {
    const at = names?.indexOf(wanted) ?? -1;
    if (at >= 0) return { month: at + 1, pattern };
  }
  return undefined;
}

/** `17 Agustus 2026`, `17-Agu`, `August 17, 2026`, `Agu 2026`. */
function inWords(text: string, locale: Locale, now: number): TypedDay | undefined {
  const dayThenMonth = /^(\d{1,2})([ -])(\p{L}+\.?)(?:\2(\d{4}))?$/u.exec(text);
  const monthThenDay = /^(\p{L}+\.?) (\d{1,2})(?:,? (\d{4}))?$/u.exec(text);
  const monthOfYear = /^(\p{L}+\.?)([ -])(\d{4})$/u.exec(text);
  const [day, name, year] = dayThenMonth
    ? [dayThenMonth[1], dayThenMonth[3], dayThenMonth[4]]
    : monthThenDay
      ? [monthThenDay[2], monthThenDay[1], monthThenDay[3]]
      : ['1', monthOfYear?.[1], monthOfYear?.[3]];
  const month = monthNamed(name ?? '', locale);
  if (month === undefined) return undefined;
  const value = serial(fullYear(year, now), month.month, Number(day));
  if (value === undefined) return undefined;
  const dayPattern = (day ?? '').length === 2 ? 'dd' : 'd';
  const yearPart = (before: string): string => (year === undefined ? '' : `${before}yyyy`);
  if (dayThenMonth) {
    const separator = dayThenMonth[2] ?? ' ';
    return { value, pattern: `${dayPattern}${separator}${month.pattern}${yearPart(separator)}` };
  }
  if (monthThenDay) return { value, pattern: `${month.pattern} ${dayPattern}${yearPart(', ')}` };
  return { value, pattern: `${month.pattern}${yearPart(monthOfYear?.[2] ?? ' ')}` };
}

/** Reads a day as typed in a language; `now` (epoch milliseconds) gives the year when none was typed. */
export const typedDay = (text: string, locale: Locale, now: number): TypedDay | undefined =>
  inDigits(text, locale, now) ?? inWords(text, locale, now);
