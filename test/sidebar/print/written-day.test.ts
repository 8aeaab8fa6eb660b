import { consentForm } from '../../../src/i18n/id';
import { writtenDay, writtenPeriod } from '../../../src/sidebar/print/written-day';

const { months } = consentForm;

describe('a day on paper', () => {
  it.each([
    ['2027-01-25', '25 Januari 2027'],
    ['1999-12-01', '1 Desember 1999'],
    ['', ''],
    ['2027-02-31', ''],
  ])('%s is “%s”', (day, expected) => expect(writtenDay(day, months)).toBe(expected));
});

describe('a period on paper', () => {
  it.each([
    ['2027-02-01', '2027-02-01', '1 Februari 2027'],
    ['2027-02-01', '2027-02-07', '1–7 Februari 2027'],
    ['2027-02-28', '2027-03-06', '28 Februari – 6 Maret 2027'],
    ['2026-12-28', '2027-01-03', '28 Desember 2026 – 3 Januari 2027'],
    ['2026-02-01', '2027-02-07', '1 Februari 2026 – 7 Februari 2027'],
  ])('from %s to %s is “%s”', (from, to, expected) => expect(writtenPeriod(from, to, months)).toBe(expected));
});
