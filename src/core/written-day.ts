import type { Cell } from './cell';
import { type Day, dayOfSerial, isDay } from './day';
import type { Fault } from './kind';

export interface WrittenDay {
  readonly day: Day;
  /** R09: day and month could be the other way round, and nothing in the text tells. */
  readonly isAmbiguous: boolean;
}

/** A day as somebody wrote it, or why it is none (R08). */
export type ReadDay = WrittenDay | { readonly fault: Fault };

export interface WritingHabits {
  /**
   * The last year of this century that two digits mean: with 29 (what spreadsheet programs take) `29` is 2029 and `30`
   * is 1930. For dates of birth, give the year's last two digits. Without it, a year of two digits is a fault.
   */
  readonly twoDigitPivot?: number;
}

/** 18 May 1927 to 31 December 2199. Below, a number is rather a year, and Excel and Sheets count differently before March 1900. */
const FIRST_SERIAL = 10_000;
const LAST_SERIAL = 109_574;
const FIRST_YEAR = 1900;
const LAST_YEAR = 2199;

/** The first letters of each month's names, as offices write them in Indonesian and in English. */
const MONTHS: readonly RegExp[] = [
  /^jan(uari|uary)?$/,
  /^(feb|peb)(ruari|ruary)?$/,
  /^(mar|mrt)(et|ch)?$/,
  /^apr(il)?$/,
  /^(mei|may)$/,
  /^(jun|juni|june)$/,
  /^(jul|juli|july)$/,
  /^(agu|agt|ags|agust|agustus|aug|august)$/,
  /^(sep|sept|september)$/,
  /^(okt|oct)(ober)?$/,
  /^(nov|nop)(ember)?$/,
  /^(des|dec)(ember)?$/,
];

/** Midnight, as databases add it to a date. Any other time may belong to the day before or after, somewhere else. */
const MIDNIGHT = /[T ]00[:.]00(?:[:.]00(?:\.0+)?)?$/i;
const SERIAL = /^\d{5,6}$/;
const ISO = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/;
const DAY_FIRST = /^(\d{1,2})\s*([-/. ])\s*(\d{1,2})\s*\2\s*(\d{4}|\d{2})$/;
const NAMED = /^(\d{1,2})[-/. ]*([a-z]+)[-/., ]*(\d{4}|\d{2})$/i;

const NONE: ReadDay = { fault: { rule: 'R08' } };

const dayOf = (year: number | undefined, month: number, day: number, isAmbiguous = false): ReadDay => {
  if (year === undefined || year < FIRST_YEAR || year > LAST_YEAR) return NONE;
  const iso = [year, month, day].map((part) => String(part).padStart(2, '0')).join('-');
  return isDay(iso) ? { day: iso, isAmbiguous } : NONE;
};

const ofSerial = (serial: number): ReadDay =>
  Number.isInteger(serial) && serial >= FIRST_SERIAL && serial <= LAST_SERIAL
    ? { day: dayOfSerial(serial), isAmbiguous: false }
    : NONE;

const yearOf = (written: string, pivot: number | undefined): number | undefined => {
  const year = Number(written);
  if (written.length === 4) return year;
  return pivot === undefined ? undefined : year + (year > pivot ? 1900 : 2000);
};

/**
 * Reads a day as offices write it in lists: `13/03/1985`, `13-3-1985`, `13 Maret 1985`, `13-Mar-85`, `1985-03-13`, with
 * or without a midnight behind it, or the serial number of a spreadsheet (five or six digits, counted from 1900). The day
 * stands before the month; `03/13/1985` is R08 and not guessed at, like `31/02/1990`. Where both are up to 12 and differ,
 * the answer is ambiguous (R09). The years are 1900 to 2199.
 */
export const readWrittenDay = (cell: Cell, { twoDigitPivot }: WritingHabits = {}): ReadDay => {
  if (typeof cell === 'number') return ofSerial(cell);
  const text = String(cell).trim().replace(MIDNIGHT, '').replace(/\s+/g, ' ');
  if (SERIAL.test(text)) return ofSerial(Number(text));
  const iso = ISO.exec(text);
  if (iso) return dayOf(Number(iso[1]), Number(iso[3]), Number(iso[4]));
  const dayFirst = DAY_FIRST.exec(text);
  if (dayFirst) {
    const day = Number(dayFirst[1]);
    const month = Number(dayFirst[3]);
    const isAmbiguous = day <= 12 && month <= 12 && day !== month;
    return dayOf(yearOf(dayFirst[4] ?? '', twoDigitPivot), month, day, isAmbiguous);
  }
  const named = NAMED.exec(text);
  const name = named?.[2]?.toLowerCase() ?? '';
  const month = MONTHS.findIndex((pattern) => pattern.test(name)) + 1;
  return named && month > 0 ? dayOf(yearOf(named[3] ?? '', twoDigitPivot), month, Number(named[1])) : NONE;
};
