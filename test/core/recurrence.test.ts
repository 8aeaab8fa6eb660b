import fc from 'fast-check';
import { type Options, RRule, type Weekday } from 'rrule';
import { addDays, weekdayOf } from '../../src/core/day';
import { occurrences, occursOn, type Pattern } from '../../src/core/recurrence';
import { anyDate, isoText } from './arbitrary-days';

const WEEKDAYS: readonly Weekday[] = [RRule.MO, RRule.TU, RRule.WE, RRule.TH, RRule.FR, RRule.SA, RRule.SU];

/** The same pattern in the words of the RFC 5545 library. */
const ruleOf = (pattern: Pattern, first: Date): Partial<Options> => {
  switch (pattern.frequency) {
    case 'once':
      return { freq: RRule.DAILY, count: 1 };
    case 'daily':
      return { freq: RRule.DAILY, interval: pattern.every };
    case 'weekly':
      return {
        freq: RRule.WEEKLY,
        interval: pattern.every,
        wkst: RRule.MO,
        byweekday: pattern.weekdays.map((weekday) => WEEKDAYS[weekday - 1]!),
      };
    case 'monthly': {
      const monthly = { freq: RRule.MONTHLY, interval: pattern.every };
      if (pattern.on === 'lastDay') return { ...monthly, bymonthday: -1 };
      if (pattern.on === 'date') return { ...monthly, bymonthday: first.getUTCDate() };
      const place = Math.ceil(first.getUTCDate() / 7);
      const weekday = WEEKDAYS[weekdayOf(isoText(first)) - 1]!;
      return { ...monthly, byweekday: weekday.nth(place === 5 ? -1 : place) };
    }
  }
};

const anyEvery = fc.integer({ min: 1, max: 6 });
const anyPattern: fc.Arbitrary<Pattern> = fc.oneof(
  fc.constant({ frequency: 'once' as const }),
  fc.record({ frequency: fc.constant('daily' as const), every: anyEvery }),
  fc.record({
    frequency: fc.constant('weekly' as const),
    every: anyEvery,
    weekdays: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1, maxLength: 7 }),
  }),
  fc.record({
    frequency: fc.constant('monthly' as const),
    every: anyEvery,
    on: fc.constantFrom('date' as const, 'weekday' as const, 'lastDay' as const),
  }),
);

const days = (pattern: Pattern, first: string, last: string) => [...occurrences(pattern, first, last)];

describe('a series', () => {
  it('has the days that rrule expands, whatever the pattern and the first day', () => {
    fc.assert(
      fc.property(anyDate, anyPattern, fc.integer({ min: 0, max: 900 }), (start, pattern, length) => {
        fc.pre(start.getUTCFullYear() < 2190);
        const first = isoText(start);
        const last = addDays(first, length);
        const expected = new RRule({
          ...ruleOf(pattern, start),
          dtstart: start,
          until: new Date(`${last}T00:00:00Z`),
        })
          .all()
          .map(isoText);
        expect(days(pattern, first, last)).toEqual(expected);
      }),
      { numRuns: 400 },
    );
  });

  it('says each day once when a weekday is named twice', () => {
    const twice: Pattern = { frequency: 'weekly', every: 1, weekdays: [3, 1, 3] };
    expect(days(twice, '2027-02-01', '2027-02-08')).toEqual(['2027-02-01', '2027-02-03', '2027-02-08']);
  });

  it('begins with the first chosen weekday on or after its first day', () => {
    const weekly: Pattern = { frequency: 'weekly', every: 1, weekdays: [1, 2] };
    expect(days(weekly, '2027-02-03', '2027-02-09')).toEqual(['2027-02-08', '2027-02-09']);
    expect(occursOn(weekly, '2027-02-03', '2027-02-02')).toBe(false);
  });

  it('gives two sessions a week for two weekdays: four weeks have eight', () => {
    const weekly: Pattern = { frequency: 'weekly', every: 1, weekdays: [2, 4] };
    expect(days(weekly, '2027-02-02', addDays('2027-02-02', 27))).toHaveLength(8);
  });

  it('leaves out the months that have no such day', () => {
    const monthly: Pattern = { frequency: 'monthly', every: 1, on: 'date' };
    expect(days(monthly, '2027-01-31', '2027-05-31')).toEqual(['2027-01-31', '2027-03-31', '2027-05-31']);
  });

  it('takes the fifth of a weekday for the last one', () => {
    const monthly: Pattern = { frequency: 'monthly', every: 1, on: 'weekday' };
    expect(days(monthly, '2027-03-29', '2027-05-31')).toEqual(['2027-03-29', '2027-04-26', '2027-05-31']);
  });
});
