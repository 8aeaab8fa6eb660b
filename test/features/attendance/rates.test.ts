import fc from 'fast-check';
import type { Book } from '../../../src/core/book';
import { findProblems } from '../../../src/core/check';
import { isBelow, percentForPeople, ratio } from '../../../src/core/fraction';
import { allRules } from '../../../src/app/registry';
import {
  absencesLeft,
  cohortRates,
  consecutiveAbsences,
  type Rates,
  ratesOf,
  roster,
  standingOf,
} from '../../../src/features/attendance/facts';
import { programmeSummary } from '../../../src/features/attendance/summary';
import { enrolments } from '../../../src/features/enrolments/tab';
import { sessions } from '../../../src/features/sessions/tab';
import { bookOf } from '../../support/book-of';
import { contextOf } from '../../support/context-of';
import { courseDays, heldCourse } from '../../support/held-course';

const ratesFor = (book: Book, person: number): Rates => ratesOf(book, book.rows(enrolments)[person - 1]!);

describe('rates after 20 of 48 sessions, 60 of 144 JP (scenario S8)', () => {
  const course = heldCourse(20, { 5: { code: 'A', times: 10 }, 9: { code: 'S', times: 9 } });
  const book = bookOf(course);

  it('stand on the days of the scenario: the twentieth session is on 29/03/2027', () => {
    expect(courseDays[19]).toBe('2027-03-29');
    expect(courseDays[47]).toBe('2027-06-10');
  });

  it('are out of reach for P-0005, and leave no absence to P-0009: nothing else is found', () => {
    const problems = findProblems(allRules, book, contextOf({ now: '2027-03-29T12:00:00' }));
    expect(problems.map(({ rule, severity, id }) => `${rule} ${severity} ${id}`)).toEqual([
      'R58 W E-00005',
      'R70 I E-00009',
    ]);
    expect([5, 9, 1].map((person) => standingOf(book, book.rows(enrolments)[person - 1]!))).toEqual([
      'outOfReach',
      'noneLeft',
      'fine',
    ]);
    expect([5, 9, 1].map((person) => absencesLeft(book, book.rows(enrolments)[person - 1]!))).toEqual([
      0, 0, 9,
    ]);
  });

  it('are 50.00 % so far for P-0005, absent from 10, and at best 114 of 144 JP, 79.17 %', () => {
    const { soFar, best, whole } = ratesFor(book, 5);
    expect(percentForPeople(soFar)).toBe('50.00');
    expect(best).toEqual({ done: 114, of: 144 });
    expect(percentForPeople(best)).toBe('79.17');
    expect(isBelow(best, 0.8)).toBe(true);
    expect(whole).toEqual({ done: 30, of: 144 });
  });

  it('are at best 117 of 144 JP for P-0009, absent from 9: she can still pass', () => {
    const { best } = ratesFor(book, 9);
    expect(best).toEqual({ done: 117, of: 144 });
    expect(percentForPeople(best)).toBe('81.25');
    expect(isBelow(best, 0.8)).toBe(false);
  });

  it('do not take what was not recorded for absence', () => {
    const gaps = bookOf({ ...course, attendance: course.attendance.filter((_, n) => n % 2 === 0) });
    const { soFar, best } = ratesFor(gaps, 1);
    expect(soFar).toEqual({ done: 30, of: 30 });
    expect(best).toEqual({ done: 144, of: 144 });
  });

  it('leave out what was cancelled, and what lies outside the days of her enrolment', () => {
    const list = course.sessions.map((session, n) =>
      n === 47 ? { ...session, status: 'cancelled' as const } : session,
    );
    const people = course.enrolments.map((row, n) => (n === 11 ? { ...row, endOn: '2027-03-14' } : row));
    const changed = bookOf({ ...course, sessions: list, enrolments: people });
    expect(ratesFor(changed, 1).whole.of).toBe(141);
    const before = courseDays.filter((day) => day <= '2027-03-14').length;
    expect(ratesFor(changed, 12).whole).toEqual({ done: 3 * before, of: 3 * before });
  });

  it('add up to those of the cohort', () => {
    const all = cohortRates(book, 'ANG-001');
    expect(all.soFar).toEqual({ done: 16 * 60 - 30 - 27, of: 16 * 60 });
    expect(all.best).toEqual({ done: 16 * 144 - 30 - 27, of: 16 * 144 });
  });

  it('are what the summary shows, a row a cohort', () => {
    const [table, ...others] = programmeSummary.tables(book, contextOf({ now: '2027-03-31T08:00:00' }));
    expect(others).toEqual([]);
    expect(table).toMatchObject({ subject: 'PRG-001', name: 'Sulam' });
    expect(table?.rows).toEqual([
      {
        cohortId: 'ANG-001',
        name: 'Angkatan 1',
        capacity: 16,
        enrolled: 16,
        waiting: 0,
        sessionsPlanned: 48,
        sessionsHeld: 20,
        jpTotal: 144,
        jpPlanned: 144,
        jpHeld: 60,
        rateSoFar: 903 / 960,
        rateWhole: 903 / 2304,
        rateBest: 2247 / 2304,
        unrecorded: 0,
      },
    ]);
    const [later] = programmeSummary.tables(book, contextOf({ now: '2027-03-31T09:00:00' }));
    expect(later?.rows[0]?.unrecorded).toBe(1);
  });
});

describe('absence caused by the prison (L)', () => {
  const withL = (
    times: number,
    settings: { setting: 'prisonCausedExcluded' | 'prisonCausedCap'; value: string }[] = [],
  ) => ratesFor(bookOf({ ...heldCourse(20, { 3: { code: 'L', times } }), settings }), 3);

  it('leaves both sides', () => {
    const { soFar, best } = withL(4);
    expect(soFar).toEqual({ done: 48, of: 48 });
    expect(best).toEqual({ done: 132, of: 132 });
  });

  it('leaves them up to a tenth of what is expected, and counts as absence beyond', () => {
    const { soFar, best } = withL(10);
    // 30 of 60 - 14.4 JP, and 114 of 144 - 14.4: whole numbers on both sides.
    expect([soFar, best].every(({ done, of }) => Number.isInteger(done) && Number.isInteger(of))).toBe(true);
    expect(soFar.done * 456).toBe(soFar.of * 300);
    expect(best.done * 1296).toBe(best.of * 1140);
  });

  it('has a cap that the workbook sets', () => {
    const cap = (value: string) => [{ setting: 'prisonCausedCap' as const, value }];
    expect(withL(10, cap('25%')).soFar).toEqual({ done: 30, of: 30 });
    expect(withL(10, cap('0')).soFar).toEqual({ done: 30, of: 60 });
  });

  it('counts as absence where the workbook says so', () => {
    expect(withL(4, [{ setting: 'prisonCausedExcluded', value: 'tidak' }]).soFar).toEqual({
      done: 48,
      of: 60,
    });
  });
});

describe('excused and sick absence', () => {
  const course = heldCourse(20, { 3: { code: 'I', times: 4 }, 4: { code: 'S', times: 12 } });
  const excluded = bookOf({ ...course, settings: [{ setting: 'excusedExcluded', value: 'ya' }] });

  it('counts as not attended', () => {
    expect(ratesFor(bookOf(course), 3).soFar).toEqual({ done: 48, of: 60 });
  });

  it('leaves both sides where the workbook says so, without a cap', () => {
    expect(ratesFor(excluded, 3).soFar).toEqual({ done: 48, of: 48 });
    expect(ratesFor(excluded, 4)).toEqual({
      soFar: { done: 24, of: 24 },
      whole: { done: 24, of: 108 },
      best: { done: 108, of: 108 },
    });
  });
});

describe('absences in a row', () => {
  const after = (codes: readonly ('H' | 'A' | 'I' | 'S')[]) => {
    const held = heldCourse(codes.length);
    const attendance = held.attendance.map((row, n) => {
      const code = row.enrolmentId === 'E-00001' ? codes[n % codes.length]! : 'H';
      return { ...row, code, jpAttended: code === 'H' ? 3 : 0 };
    });
    const book = bookOf({ ...held, attendance });
    return consecutiveAbsences(book, book.rows(enrolments)[0]!);
  };

  it('are those without a word up to the last recorded session', () => {
    expect(after(['A', 'H', 'A', 'A'])).toBe(2);
    expect(after(['A', 'A', 'I'])).toBe(0);
    expect(after(['A', 'A', 'A'])).toBe(3);
  });
});

describe('how many sessions can still be missed', () => {
  it('is one less for each that is missed, and missing so many is what the threshold bears', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 20 }), (times) => {
        const book = bookOf(heldCourse(20, { 1: { code: 'A', times } }));
        const her = book.rows(enrolments)[0]!;
        // 80 % of 144 JP leaves 28.8: nine sessions of 3 JP.
        expect(absencesLeft(book, her)).toBe(Math.max(0, 9 - times));
      }),
      { numRuns: 21 },
    );
  });
});

describe('rates of anybody', () => {
  it('lie between nothing and all, the best not below the whole', () => {
    const codes = fc.constantFrom('H', 'A', 'I', 'S', 'L' as const);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 48 }), codes, fc.nat(48), (held, code, times) => {
        const book = bookOf(heldCourse(held, { 1: { code: code, times } }));
        const { soFar, whole, best } = ratesFor(book, 1);
        for (const fraction of [soFar, whole, best]) {
          const value = ratio(fraction) ?? 0;
          expect(value >= 0 && value <= 1).toBe(true);
        }
        expect(ratio(best)! >= ratio(whole)!).toBe(true);
      }),
      { numRuns: 25 },
    );
  });
});

describe('the roster of a session', () => {
  const course = heldCourse(0);
  const change = (overrides: object) =>
    bookOf({
      ...course,
      enrolments: course.enrolments.map((row, n) => (n === 0 ? { ...row, ...overrides } : row)),
    });
  const size = (book: Book, session = 0) => roster(book, book.rows(sessions)[session]!).length;

  it('has everybody who has a place', () => {
    expect(size(bookOf(course))).toBe(16);
    expect(size(change({ state: 'passed' }))).toBe(16);
  });

  it('has nobody who only waits, was proposed or is voided', () => {
    expect(size(change({ state: 'waiting' }))).toBe(15);
    expect(size(change({ state: 'proposed' }))).toBe(15);
    expect(size(change({ voided: 'yes' }))).toBe(15);
  });

  it('has whoever left until her last day', () => {
    const left = change({ state: 'withdrawn', stateReason: 'x', endOn: '2027-02-03' });
    expect([0, 1, 2].map((session) => size(left, session))).toEqual([16, 16, 15]);
  });

  it('has whoever was enrolled by hand without a first day', () => {
    expect(size(change({ startOn: undefined, endOn: undefined }))).toBe(16);
  });

  it('has nobody who left the waiting list, and so never had a first day', () => {
    expect(size(change({ state: 'withdrawn', stateReason: 'x', startOn: undefined }))).toBe(15);
  });
});
