import fc from 'fast-check';
import {
  addDays,
  dayForPeople,
  dayOfSerial,
  daysBetween,
  daySerial,
  isDay,
  isoWeek,
  mondayOf,
  weekdayOf,
} from '../../src/core/day';
import { anyDay, anyDate, isoText } from './arbitrary-days';

describe('a day', () => {
  it('is counted from 30 December 1899, as Sheets counts', () => {
    expect(daySerial('1899-12-30')).toBe(0);
    expect(daySerial('1900-01-01')).toBe(2);
    // 44197 is what Sheets and Excel show for 1 January 2021.
    expect(daySerial('2021-01-01')).toBe(44197);
  });

  it('survives becoming a serial number and back, from 1900 to 2199', () => {
    fc.assert(fc.property(anyDay, (day) => expect(dayOfSerial(daySerial(day))).toBe(day)));
  });

  it('exists when the calendar has it', () => {
    fc.assert(fc.property(anyDay, (day) => expect(isDay(day)).toBe(true)));
    expect(isDay('2024-02-29')).toBe(true);
  });

  it.each(['2027-02-30', '2027-02-29', '1900-02-29', '2027-13-01', '2027-00-10', '2027-04-31'])(
    'does not exist as %s',
    (text) => expect(isDay(text)).toBe(false),
  );

  it.each(['', '2027-2-3', '01/02/2027', '2027-02-01T00:00', ' 2027-02-01', '2027-02-01\n', '0027-02-01'])(
    'is not written %j',
    (text) => expect(isDay(text)).toBe(false),
  );

  it('has the weekday that the calendar of the platform gives it, Sunday as 7', () => {
    fc.assert(fc.property(anyDate, (date) => expect(weekdayOf(isoText(date))).toBe(date.getUTCDay() || 7)));
  });

  it('has a weekday before 1900 too', () => {
    expect(weekdayOf('1899-12-30')).toBe(6);
    expect(weekdayOf('1899-12-24')).toBe(7);
  });

  it('moves by days as Date does', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -4000, max: 4000 }), (date, days) => {
        const moved = new Date(date);
        moved.setUTCDate(moved.getUTCDate() + days);
        expect(addDays(isoText(date), days)).toBe(isoText(moved));
        expect(daysBetween(isoText(date), isoText(moved))).toBe(days);
      }),
    );
  });

  it('belongs to the week of a Monday not later than it and less than seven days before', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(weekdayOf(mondayOf(day))).toBe(1);
        expect(daysBetween(mondayOf(day), day)).toBe(weekdayOf(day) - 1);
      }),
    );
  });

  it('is shown day first', () => {
    expect(dayForPeople('2027-02-08')).toBe('08/02/2027');
  });
});

/** ISO 8601 by its other definition: week 1 is the one with 4 January; weeks are counted up from its Monday. */
const weekByCounting = (date: Date): { year: number; week: number } => {
  const firstMonday = (year: number) => {
    const fourth = new Date(Date.UTC(year, 0, 4));
    fourth.setUTCDate(4 - ((fourth.getUTCDay() || 7) - 1));
    return fourth.getTime();
  };
  let year = date.getUTCFullYear() + 1;
  while (firstMonday(year) > date.getTime()) year -= 1;
  return { year, week: Math.floor((date.getTime() - firstMonday(year)) / (7 * 86_400_000)) + 1 };
};

describe('the ISO week of a day', () => {
  it.each([
    ['2027-02-08', 2027, 6],
    ['2027-01-01', 2026, 53],
    ['2027-01-04', 2027, 1],
    ['2024-12-30', 2025, 1],
    ['2020-12-31', 2020, 53],
  ])('of %s is %i-%i', (day, year, week) => expect(isoWeek(day)).toEqual({ year, week }));

  it('agrees with counting the weeks from the one that has 4 January', () => {
    fc.assert(fc.property(anyDate, (date) => expect(isoWeek(isoText(date))).toEqual(weekByCounting(date))));
  });
});
