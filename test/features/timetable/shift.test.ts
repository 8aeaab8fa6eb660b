import fc from 'fast-check';
import type { Book } from '../../../src/core/book';
import { addDays } from '../../../src/core/day';
import { closuresFor } from '../../../src/features/timetable/facts';
import { sessionsOf, totalJp } from '../../../src/features/sessions/facts';
import { moveSession, shiftSessions } from '../../../src/features/timetable/commands';
import { carryOut } from '../../support/carry-out';
import { contextOf } from '../../support/context-of';
import { plannedCourse } from '../../support/planned-course';

const context = contextOf({ now: '2027-01-20T09:00:00', role: 'coordinator' });
const FIRST = '2027-02-01';

const anyDays = fc.integer({ min: -60, max: 60 }).filter((days) => days !== 0);
const anySeries = fc.record({
  weekdays: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1, maxLength: 4 }),
  every: fc.integer({ min: 1, max: 2 }),
  end: fc.integer({ min: 2, max: 16 }).map((count) => ({ type: 'count' as const, count })),
  skipNational: fc.boolean(),
  skipCollectiveLeave: fc.boolean(),
});

const shifted = (book: Book, days: number, fromOn = addDays(FIRST, -400)): Book =>
  carryOut(shiftSessions, book, { cohortId: 'ANG-001', fromOn, days, reason: 'x' }, context).book;
const places = (book: Book) =>
  sessionsOf(book, 'ANG-001').map(({ sessionId, sessionOn, shiftedDays, firstPlannedOn }) => ({
    ...{ sessionId, sessionOn, shiftedDays, firstPlannedOn },
  }));

describe('shifting everything', () => {
  it('there and back gives the same', () => {
    fc.assert(
      fc.property(anySeries, anyDays, (series, days) => {
        const book = plannedCourse(series);
        expect(places(shifted(shifted(book, days), -days))).toEqual(places(book));
      }),
      { numRuns: 60 },
    );
  });

  it('there and back gives the same where a session had been moved by hand', () => {
    fc.assert(
      fc.property(anySeries, anyDays, fc.integer({ min: 1, max: 9 }), (series, days, by) => {
        const book = plannedCourse(series);
        const [first] = sessionsOf(book, 'ANG-001');
        const { sessionId, sessionOn, startTime, endTime, siteId } = first!;
        const moved = carryOut(
          moveSession,
          book,
          {
            session: { sessionId, version: first!.$.version },
            ...{ sessionOn: addDays(sessionOn, by), startTime, endTime, siteId },
            reason: 'x',
          },
          context,
        ).book;
        expect(places(shifted(shifted(moved, days), -days))).toEqual(places(moved));
      }),
      { numRuns: 60 },
    );
  });

  it('in two steps gives the same as in one', () => {
    fc.assert(
      fc.property(anySeries, anyDays, anyDays, (series, first, second) => {
        fc.pre(first + second !== 0);
        const book = plannedCourse(series);
        expect(places(shifted(shifted(book, first), second))).toEqual(places(shifted(book, first + second)));
      }),
      { numRuns: 60 },
    );
  });

  it('keeps number, order and JP of the sessions, overlaps none, and lands on no closed day', () => {
    fc.assert(
      fc.property(anySeries, anyDays, fc.integer({ min: 0, max: 40 }), (series, days, from) => {
        const book = plannedCourse(series);
        const fromOn = addDays(FIRST, from);
        const later = sessionsOf(book, 'ANG-001').filter(({ sessionOn }) => sessionOn >= fromOn);
        fc.pre(later.length > 0);
        const after = sessionsOf(shifted(book, days, fromOn), 'ANG-001');
        expect(totalJp(after)).toBe(totalJp(sessionsOf(book, 'ANG-001')));
        const moved = after.filter(({ shiftedDays }) => shiftedDays !== undefined);
        expect(moved.map(({ sessionId }) => sessionId)).toEqual(later.map(({ sessionId }) => sessionId));
        expect(new Set(moved.map(({ sessionOn }) => sessionOn)).size).toBe(moved.length);
        for (const session of moved) expect(closuresFor(book, session)(session.sessionOn)).toBeUndefined();
      }),
      { numRuns: 60 },
    );
  });
});
