import * as fc from 'fast-check';
import { type MailKind, periodOf, type Timing, timingOf } from '../../../src/app/digests/period';
import { addDays, daysBetween, weekdayOf } from '../../../src/core/day';
import { firstHolidays } from '../../../src/features/holidays/seed';
import { bookOf } from '../../support/book-of';

const KINDS: readonly MailKind[] = ['weekly', 'daily', 'monthly', 'reminder'];
const seeded = timingOf(bookOf({ holidays: firstHolidays as never }));

/** Days over four years, and any set of working weekdays with any days off. */
const anyDay = fc.integer({ min: 0, max: 1460 }).map((n) => addDays('2026-01-01', n));
const anyTiming: fc.Arbitrary<Timing> = fc
  .record({
    digestWeekday: fc.integer({ min: 1, max: 7 }),
    digestHour: fc.integer({ min: 0, max: 23 }),
    reminderHour: fc.integer({ min: 0, max: 23 }),
    worked: fc.subarray([1, 2, 3, 4, 5, 6, 7]),
    off: fc.array(anyDay, { maxLength: 60 }),
  })
  .map(({ worked, off, ...hours }) => ({
    ...hours,
    isWorkingDay: (day) => worked.includes(weekdayOf(day)) && !off.includes(day),
  }));

describe('the period of a kind of mail', () => {
  it.each(KINDS)(
    '(%s) is one for each day: those of two days are the same, or share no day and no name',
    (kind) => {
      fc.assert(
        fc.property(anyTiming, anyDay, fc.integer({ min: 0, max: 70 }), (timing, day, days) => {
          const one = periodOf(kind, day, timing);
          const other = periodOf(kind, addDays(day, days), timing);
          if (one.name === other.name) expect(other).toEqual(one);
          else expect(one.until < addDays(day, days) && one.to < other.from).toBe(true);
        }),
      );
    },
  );

  it.each(KINDS)('(%s) holds the day that it belongs to, or its eve, and ends on or after it', (kind) => {
    fc.assert(
      fc.property(anyTiming, anyDay, (timing, day) => {
        const { from, to, until } = periodOf(kind, day, timing);
        const spoken = kind === 'reminder' ? addDays(day, 1) : day;
        expect(from <= spoken && spoken <= to && day <= until).toBe(true);
      }),
    );
  });

  it.each(KINDS)('(%s) leaves no day out: after its last day the next one begins', (kind) => {
    fc.assert(
      fc.property(anyTiming, anyDay, (timing, day) => {
        const one = periodOf(kind, day, timing);
        const next = periodOf(kind, addDays(one.until, 1), timing);
        expect(daysBetween(one.to, next.from)).toBe(1);
      }),
    );
  });

  it('(weekly) is Monday to Sunday, due on the day and hour of the settings', () => {
    expect(periodOf('weekly', '2027-02-14', seeded)).toEqual({
      kind: 'weekly',
      name: '2027-M06',
      from: '2027-02-08',
      to: '2027-02-14',
      until: '2027-02-14',
      dueAt: '2027-02-08T07:00:00',
    });
    expect(periodOf('weekly', '2027-01-01', seeded).name).toBe('2026-M53');
  });

  it.each([
    ['2027-01-20', '2027-01-04T07:00:00'],
    ['2027-02-28', '2027-02-01T07:00:00'],
    ['2027-05-01', '2027-05-03T07:00:00'],
    ['2027-06-02', '2027-06-02T07:00:00'],
    ['2028-02-29', '2028-02-01T07:00:00'],
  ])('(monthly) of %s is due at %s, on the first working day by the tab of holidays', (day, dueAt) => {
    const { from, to, name, ...period } = periodOf('monthly', day, seeded);
    expect([from.slice(8), to >= day, addDays(to, 1).slice(8)]).toEqual(['01', true, '01']);
    expect([name, period.dueAt]).toEqual([`${day.slice(0, 4)}-B${day.slice(5, 7)}`, dueAt]);
  });

  it('(daily) stands for the days off that follow, and writes on none of them', () => {
    const friday = periodOf('daily', '2027-02-12', seeded);
    expect(friday).toMatchObject({ name: '2027-02-12', to: '2027-02-14', dueAt: '2027-02-12T07:00:00' });
    expect(periodOf('daily', '2027-02-14', seeded)).toEqual(friday);
    // Idulfitri 2027: closed from Saturday 6 March to Monday 15 March.
    expect(periodOf('daily', '2027-03-11', seeded)).toMatchObject({ name: '2027-03-05', to: '2027-03-15' });
  });

  it('(reminder) speaks of the next day, and is due at four', () => {
    expect(periodOf('reminder', '2027-02-28', seeded)).toEqual({
      kind: 'reminder',
      name: '2027-03-01',
      from: '2027-03-01',
      to: '2027-03-01',
      until: '2027-02-28',
      dueAt: '2027-02-28T16:00:00',
    });
  });
});
