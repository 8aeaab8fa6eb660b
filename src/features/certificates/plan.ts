import type { Book } from '../../core/book';
import type { Day } from '../../core/day';
import type { Draft } from '../../core/draft';
import { cellOf } from '../../core/raw-row';
import { roman } from '../../core/roman';
import type { Loose } from '../../core/row-view';
import { fill } from '../../core/words';
import { settingsOf } from '../settings/tab';
import type { CertificateType } from './facts';
import { certificates } from './tab';

const TYPES: readonly CertificateType[] = ['training', 'competence'];
const DIGITS = 4;

export const patternOf = (book: Book, type: CertificateType): string => {
  const { trainingCertificateNo, competenceCertificateNo } = settingsOf(book);
  return type === 'training' ? trainingCertificateNo : competenceCertificateNo;
};

/** True when a pattern gives every certificate another number. */
export const isPattern = (pattern: string): boolean => pattern.includes('{number}');

/** Certificates that are numbered together: those of a type, by year where the pattern names it. Types with one pattern share a series. */
interface Series {
  readonly key: string;
  /** Every row that was ever given a number of it, revoked and voided ones too. */
  readonly rows: readonly Loose<typeof certificates>[];
  /** The numbers that the rows have, lowest first. */
  readonly numbers: readonly number[];
  /** The number that stands in a certificate's, if it is written by the pattern. */
  readonly numberIn: (certificateNo: string) => number | undefined;
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Reads the number out of a certificate's, of which the pattern makes all but the number and a few names. */
const readerOf = (pattern: string, year: string) => {
  const source = pattern
    .split(/(\{\w+\})/)
    .map((part) =>
      part === '{number}'
        ? '(\\d+)'
        : part === '{year}'
          ? year
          : /^\{\w+\}$/.test(part)
            ? '.+?'
            : escaped(part),
    );
  const expression = new RegExp(`^${source.join('')}$`);
  return (text: string): number | undefined => {
    const found = expression.exec(text.trim());
    return found ? Number(found[1]) : undefined;
  };
};

const writtenNumber = (row: Loose<typeof certificates>): string => String(row.$.cell('certificateNo')).trim();

const makeSeries = (book: Book, type: CertificateType, year: string): Series => {
  const pattern = patternOf(book, type);
  const isYearly = pattern.includes('{year}');
  const numberIn = readerOf(pattern, year);
  const types = TYPES.filter((other) => patternOf(book, other) === pattern);
  const rows = book.all(certificates).filter((row) => {
    const certificateNo = writtenNumber(row);
    // A cell that was damaged by hand says nothing; the number still does.
    const isOfType = row.type === undefined || types.includes(row.type);
    const isOfYear = row.issuedOn === undefined ? numberIn(certificateNo) : row.issuedOn.startsWith(year);
    return certificateNo !== '' && isOfType && (!isYearly || Boolean(isOfYear));
  });
  return {
    key: ['certificateNo', ...types, ...(isYearly ? [year] : [])].join(' '),
    rows,
    numbers: rows.flatMap((row) => numberIn(writtenNumber(row)) ?? []).sort((a, b) => a - b),
    numberIn,
  };
};

export const seriesOf = (book: Book, type: CertificateType, issuedOn: Day): Series => {
  const year = issuedOn.slice(0, 4);
  return book.derive(`series of ${type} ${year}`, () => makeSeries(book, type, year));
};

/** How many of some numbers, lowest first, are below another. */
const countBelow = (numbers: readonly number[], number: number): number => {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) < number) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** The number that is missing before a certificate's, if one is: its row was deleted. */
export const missingBefore = (series: Series, certificateNo: string): number | undefined => {
  const number = series.numberIn(certificateNo);
  if (number === undefined || number <= 1) return undefined;
  const { rows, numbers } = series;
  const unread = rows.length - numbers.length;
  const before = countBelow(numbers, number);
  return numbers[before - 1] === number - 1 || before + unread >= number - 1 ? undefined : number - 1;
};

/** What a certificate is numbered by, beside its place in the series. */
interface Occasion {
  readonly type: CertificateType;
  readonly issuedOn: Day;
  readonly cohortId: string;
  readonly programmeId: string;
}

/** Gives certificate numbers one after the other: none that any row ever had, and none that the journal knows was given. */
export const createNumbering = (book: Book, draft: Draft, occasion: Occasion): (() => string) => {
  const { type, issuedOn, cohortId, programmeId } = occasion;
  const series = seriesOf(book, type, issuedOn);
  const taken = new Set(
    (book.tables.get(certificates.key) ?? []).map((row) => String(cellOf(row, 'certificateNo')).trim()),
  );
  // After a change of the pattern the series goes on: rows that it cannot read count one each.
  const used = Math.max(series.rows.length, series.numbers[series.numbers.length - 1] ?? 0);
  const next = (): string => {
    const certificateNo = fill(patternOf(book, type), {
      number: String(draft.nextNumber(series.key, used)).padStart(DIGITS, '0'),
      programme: programmeId,
      cohort: cohortId,
      month: roman(Number(issuedOn.slice(5, 7))),
      year: issuedOn.slice(0, 4),
    });
    return taken.has(certificateNo) ? next() : certificateNo;
  };
  return next;
};
