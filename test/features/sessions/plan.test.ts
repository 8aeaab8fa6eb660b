import fc from 'fast-check';
import { addDays, weekdayOf } from '../../../src/core/day';
import { occurrences, occursOn, type Pattern } from '../../../src/core/recurrence';
import { minutesOf, timeOfMinutes } from '../../../src/core/time';
import { jpOf, overlaps, type Slot, totalJp } from '../../../src/features/sessions/facts';
import {
  MOST_SESSIONS,
  planSeries,
  type Series,
  type Surroundings,
} from '../../../src/features/sessions/plan';

const anyEnd: fc.Arbitrary<Series['end']> = fc.oneof(
  fc.record({ type: fc.constant('count' as const), count: fc.integer({ min: 1, max: 520 }) }),
  fc.record({
    type: fc.constant('until' as const),
    until: fc.integer({ min: -5, max: 900 }).map((days) => addDays('2027-02-01', days)),
  }),
  fc.record({
    type: fc.constant('jp' as const),
    jp: fc.integer({ min: 1, max: 600 }).map((halves) => halves / 2),
  }),
);

const anyEvery = fc.integer({ min: 1, max: 3 });
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

const anyDay = fc.integer({ min: 0, max: 400 }).map((days) => addDays('2027-02-01', days));
const anySlot: fc.Arbitrary<Slot> = fc
  .record({
    sessionOn: anyDay,
    start: fc.integer({ min: 0, max: 1200 }),
    minutes: fc.integer({ min: 60, max: 200 }),
  })
  .map(({ sessionOn, start, minutes }) => ({
    sessionOn,
    startTime: timeOfMinutes(start),
    endTime: timeOfMinutes(start + minutes),
  }));
/** Slots put in by hand, none of which overlaps another: the command refuses such. */
const anyAdded = fc
  .array(anySlot, { maxLength: 4 })
  .map((slots) => slots.filter((slot, n) => !slots.slice(0, n).some((other) => overlaps(slot, other))));

const anySeries: fc.Arbitrary<Series> = fc
  .record({
    pattern: anyPattern,
    firstOn: anyDay,
    start: fc.integer({ min: 0, max: 900 }),
    minutes: fc.integer({ min: 60, max: 300 }),
    breakMinutes: fc.constantFrom(0, 15, 30),
    end: anyEnd,
    onDayOff: fc.constantFrom('skip' as const, 'move' as const),
    without: fc.array(anyDay, { maxLength: 5 }),
    added: anyAdded,
  })
  .map(({ start, minutes, ...series }) => ({
    ...series,
    startTime: timeOfMinutes(start),
    endTime: timeOfMinutes(start + minutes),
  }));

const everyNth =
  ({ every, shift }: { every: number; shift: number }) =>
  (day: string) =>
    (Date.parse(day) / 86_400_000 + shift) % every === 0;

/** Every n-th day is closed, counted from an arbitrary one: n = 1 closes all. */
const anySurroundings: fc.Arbitrary<Surroundings> = fc
  .record({
    closing: fc.record({ every: fc.integer({ min: 1, max: 9 }), shift: fc.nat(8) }),
    taking: fc.record({ every: fc.integer({ min: 2, max: 9 }), shift: fc.nat(8) }),
    jpMinutes: fc.constantFrom(30, 40, 45, 60),
  })
  .map(({ closing, taking, jpMinutes }) => ({
    closed: (day) => (everyNth(closing)(day) ? { reason: 'dayOff' as const, name: 'Libur' } : undefined),
    taken: ({ sessionOn }) => everyNth(taking)(sessionOn),
    jpMinutes,
  }));

const planned = fc
  .tuple(anySeries, anySurroundings)
  .map(([series, around]) => ({ series, around, plan: planSeries(series, around) }));

const OPEN: Surroundings = { closed: () => undefined, taken: () => false, jpMinutes: 45 };
const weekly = (overrides: Partial<Series> = {}): Series => ({
  pattern: { frequency: 'weekly', every: 1, weekdays: [1, 3] },
  firstOn: '2027-02-01',
  startTime: '09:00',
  endTime: '11:15',
  breakMinutes: 0,
  end: { type: 'count', count: 6 },
  onDayOff: 'skip',
  without: [],
  added: [],
  ...overrides,
});
const days = (series: Series, around = OPEN) =>
  planSeries(series, around).sessions.map(({ sessionOn }) => sessionOn);

describe('a planned series', () => {
  it('never has a session of its own on a closed day or on one taken out, and names each that it steps over', () => {
    fc.assert(
      fc.property(planned, ({ series, around, plan }) => {
        const own = plan.sessions.filter(({ isAdded }) => !isAdded);
        expect(own.filter(({ sessionOn }) => around.closed(sessionOn))).toEqual([]);
        expect(own.filter(({ sessionOn }) => series.without.includes(sessionOn))).toEqual([]);
        for (const { on, reason, name } of plan.skipped)
          if (reason === 'leftOut') expect(series.without).toContain(on);
          else expect(around.closed(on)).toEqual({ reason, name });
      }),
    );
  });

  it('never overlaps itself, and is in the order of time', () => {
    fc.assert(
      fc.property(planned, ({ plan: { sessions } }) => {
        const starts = sessions.map(({ sessionOn, startTime }) => `${sessionOn}${startTime}`);
        expect(starts).toEqual([...starts].sort());
        sessions.forEach((session, n) => {
          const next = sessions[n + 1];
          expect(next !== undefined && overlaps(session, next)).toBe(false);
        });
      }),
    );
  });

  it('holds, moves or skips every day of its pattern up to its last, and holds no other', () => {
    fc.assert(
      fc.property(planned, ({ series, plan }) => {
        const own = plan.sessions.filter(({ isAdded }) => !isAdded);
        const told = [
          ...own.map(({ sessionOn, insteadOf }) => insteadOf ?? sessionOn),
          ...plan.skipped.filter(({ movedTo }) => movedTo === undefined).map(({ on }) => on),
        ].sort();
        const last = told[told.length - 1];
        if (last === undefined) return;
        const replaced = (day: string) =>
          series.added.some((slot) => overlaps(slot, { ...series, sessionOn: day }));
        const pattern = [...occurrences(series.pattern, series.firstOn, last)];
        expect(told).toEqual(pattern.filter((day) => !replaced(day)));
      }),
    );
  });

  it('moves a session off a closed day to an open one with room for it, which is none of its own', () => {
    fc.assert(
      fc.property(planned, ({ series, around, plan }) => {
        for (const session of plan.sessions) {
          if (session.insteadOf === undefined) continue;
          expect(series.onDayOff).toBe('move');
          expect(around.closed(session.insteadOf)).toBeDefined();
          expect(session.sessionOn > session.insteadOf).toBe(true);
          expect(around.taken(session)).toBe(false);
          expect(weekdayOf(session.sessionOn)).toBeLessThanOrEqual(5);
          expect(occursOn(series.pattern, series.firstOn, session.sessionOn)).toBe(false);
        }
      }),
    );
  });

  it('ends where it was told to end, or says that it could not', () => {
    fc.assert(
      fc.property(planned, ({ series: { end, added, pattern }, plan: { sessions, isWhole } }) => {
        const isOnce = pattern.frequency === 'once';
        if (end.type === 'count') {
          expect(sessions.length).toBeLessThanOrEqual(Math.max(end.count, added.length));
          if (isWhole && !isOnce) expect(sessions.length).toBeGreaterThanOrEqual(end.count);
        }
        if (end.type === 'until')
          expect(sessions.filter((one) => !one.isAdded && one.sessionOn > end.until)).toEqual([]);
        expect(sessions.length).toBeLessThanOrEqual(MOST_SESSIONS);
      }),
    );
    expect(MOST_SESSIONS).toBe(500);
  });

  it('has exactly the JP that it was told to have, the last session shorter if need be', () => {
    const wanted = fc.integer({ min: 1, max: 400 }).map((halves) => halves / 2);
    fc.assert(
      fc.property(anySeries, anySurroundings, wanted, (series, around, jp) => {
        const added = series.added.slice(0, 1);
        const plan = planSeries({ ...series, added, end: { type: 'jp', jp } }, around);
        if (plan.isWhole && series.pattern.frequency !== 'once') expect(totalJp(plan.sessions)).toBe(jp);
        const full = jpOf(series.startTime, series.endTime, around.jpMinutes, series.breakMinutes);
        const short = plan.sessions.filter((session) => !session.isAdded && session.jp !== full);
        expect(short.length).toBeLessThanOrEqual(1);
      }),
      { numRuns: 300 },
    );
  });

  it('gives each session the JP that its hours give', () => {
    fc.assert(
      fc.property(planned, ({ series, around, plan }) => {
        const wrong = plan.sessions.filter(
          ({ startTime, endTime, jp }) =>
            jpOf(startTime, endTime, around.jpMinutes, series.breakMinutes) !== jp ||
            minutesOf(endTime) <= minutesOf(startTime),
        );
        expect(wrong).toEqual([]);
      }),
    );
  });

  it('goes on for as long as a day that was taken out makes it', () => {
    expect(days(weekly())).toEqual(days(weekly({ end: { type: 'until', until: '2027-02-17' } })));
    const without = ['2027-02-03'];
    expect(days(weekly({ without }))).toEqual([
      '2027-02-01',
      '2027-02-08',
      '2027-02-10',
      '2027-02-15',
      '2027-02-17',
      '2027-02-22',
    ]);
  });

  it('counts what was put in by hand', () => {
    const added = [{ sessionOn: '2027-02-06', startTime: '13:00', endTime: '15:15' }];
    expect(days(weekly({ added }))).toEqual([
      '2027-02-01',
      '2027-02-03',
      '2027-02-06',
      '2027-02-08',
      '2027-02-10',
      '2027-02-15',
    ]);
  });

  it('has what was put in by hand instead of its own session at that time', () => {
    const added = [{ sessionOn: '2027-02-03', startTime: '10:00', endTime: '12:15' }];
    const { sessions } = planSeries(weekly({ added, end: { type: 'count', count: 2 } }), OPEN);
    expect(sessions.map(({ sessionOn, startTime }) => `${sessionOn} ${startTime}`)).toEqual([
      '2027-02-01 09:00',
      '2027-02-03 10:00',
    ]);
  });

  it('moves a session to the next day that is open and free, where it is told to', () => {
    const closed = (day: string) =>
      ['2027-02-08', '2027-02-09'].includes(day) ? { reason: 'dayOff' as const, name: 'Libur' } : undefined;
    const moved = weekly({ onDayOff: 'move', end: { type: 'count', count: 4 } });
    const around = { ...OPEN, closed, taken: ({ sessionOn }: Slot) => sessionOn === '2027-02-11' };
    expect(days(moved, around)).toEqual(['2027-02-01', '2027-02-03', '2027-02-10', '2027-02-12']);
    expect(planSeries(moved, around).skipped).toEqual([
      { on: '2027-02-08', reason: 'dayOff', name: 'Libur', movedTo: '2027-02-12' },
    ]);
    expect(weekdayOf('2027-02-12')).toBe(5);
  });

  it('ends though every day is closed, and says that it is not whole', () => {
    const closed = () => ({ reason: 'roomClosed' as const });
    const { sessions, isWhole } = planSeries(weekly(), { ...OPEN, closed });
    expect([sessions, isWhole]).toEqual([[], false]);
  });
});
