import fc from 'fast-check';
import type { Book } from '../../../src/core/book';
import { findProblems } from '../../../src/core/check';
import { isBelow, percentForPeople, ratio } from '../../../src/core/fraction';
import { allRules } from '../../../src/app/registry';
import { cohortRates, type Rates, ratesOf, roster } from '../../../src/features/attendance/facts';
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
    expect(findProblems(allRules, book, contextOf({ now: '2027-03-29T12:00:00' }))).toEqual([]);
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
  const withL = (times: number, settings: { setting: 'prisonCausedExcluded'; value: string }[] = []) =>
    ratesFor(bookOf({ ...heldCourse(20, { 3: { code: 'L', times } }), settings }), 3);

  it('leaves both sides', () => {
    const { soFar, best } = withL(4);
    expect(soFar).toEqual({ done: 48, of: 48 });
    expect(best).toEqual({ done: 132, of: 132 });
  });

  it('leaves them up to a tenth of what is expected, and counts as absence beyond', () => {
    const { soFar, best } = withL(10);
    expect(soFar.done).toBe(30);
    expect(soFar.of).toBeCloseTo(60 - 14.4, 9);
    expect(ratio(best)).toBeCloseTo(114 / (144 - 14.4), 9);
  });

  it('counts as absence where the workbook says so', () => {
    expect(withL(4, [{ setting: 'prisonCausedExcluded', value: 'tidak' }]).soFar).toEqual({
      done: 48,
      of: 60,
    });
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
