import fc from 'fast-check';
import { RRule, type Weekday } from 'rrule';
import { addDays } from '../../src/core/day';
import { seriesDays, weeklyDays } from '../../src/core/recurrence';
import { anyDate, isoText } from './arbitrary-days';

const WEEKDAYS: readonly Weekday[] = [RRule.MO, RRule.TU, RRule.WE, RRule.TH, RRule.FR, RRule.SA, RRule.SU];

/** The same series as the RFC 5545 library expands it. */
const byRrule = (start: Date, weekdays: readonly number[], count: number): string[] =>
  new RRule({
    freq: RRule.WEEKLY,
    dtstart: start,
    byweekday: weekdays.map((weekday) => WEEKDAYS[weekday - 1]!),
    count,
  })
    .all()
    .map(isoText);

const take = (days: Iterable<string>, count: number): string[] => {
  const taken: string[] = [];
  if (count === 0) return taken;
  for (const day of days) if (taken.push(day) === count) break;
  return taken;
};

const someWeekdays = fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1, maxLength: 7 });

describe('a weekly series', () => {
  it('has the days that rrule expands, whatever the weekdays and the first day', () => {
    fc.assert(
      fc.property(anyDate, someWeekdays, fc.integer({ min: 1, max: 60 }), (start, weekdays, count) => {
        fc.pre(start.getUTCFullYear() < 2190);
        const first = isoText(start);
        const expected = byRrule(start, weekdays, count);
        expect(take(weeklyDays(first, weekdays), count)).toEqual(expected);
        expect(take(seriesDays(first, weekdays), count)).toEqual(expected);
      }),
    );
  });

  it('says each day once when a weekday is named twice', () => {
    expect(take(weeklyDays('2027-02-01', [3, 1, 3]), 3)).toEqual(['2027-02-01', '2027-02-03', '2027-02-08']);
  });

  it('begins with the first chosen weekday on or after its first day', () => {
    expect(take(weeklyDays('2027-02-03', [1, 2]), 2)).toEqual(['2027-02-08', '2027-02-09']);
  });

  it('gives two sessions a week for two weekdays: four weeks have eight', () => {
    const days = [];
    for (const day of weeklyDays('2027-02-02', [2, 4])) {
      if (day > addDays('2027-02-02', 27)) break;
      days.push(day);
    }
    expect(days).toHaveLength(8);
  });

  it('is the first day alone when no weekday is chosen', () => {
    expect([...seriesDays('2027-02-03', [])]).toEqual(['2027-02-03']);
    expect([...weeklyDays('2027-02-03', [])]).toEqual([]);
  });
});
