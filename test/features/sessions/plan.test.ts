import fc from 'fast-check';
import { addDays, weekdayOf } from '../../../src/core/day';
import { seriesDays } from '../../../src/core/recurrence';
import { timeOfMinutes } from '../../../src/core/time';
import { jpOf } from '../../../src/features/sessions/facts';
import { MOST_SESSIONS, planSeries, type Series } from '../../../src/features/sessions/plan';

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

const anySeries: fc.Arbitrary<Series> = fc
  .record({
    firstOn: fc.integer({ min: 0, max: 400 }).map((days) => addDays('2027-02-01', days)),
    weekdays: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { maxLength: 7 }),
    start: fc.integer({ min: 0, max: 900 }),
    minutes: fc.integer({ min: 30, max: 300 }),
    end: anyEnd,
  })
  .map(({ start, minutes, ...series }) => ({
    ...series,
    startTime: timeOfMinutes(start),
    endTime: timeOfMinutes(start + minutes),
  }));

const anyJpMinutes = fc.constantFrom(30, 40, 45, 60);
/** Every n-th day is closed, counted from an arbitrary one: n = 1 closes all. */
const anyClosing = fc.record({ every: fc.integer({ min: 1, max: 9 }), shift: fc.nat(8) }).map(
  ({ every, shift }) =>
    (day: string) =>
      (Date.parse(day) / 86_400_000 + shift) % every === 0 ? 'Libur' : undefined,
);

const planned = fc.tuple(anySeries, anyClosing, anyJpMinutes).map(([series, closed, jpMinutes]) => ({
  series,
  closed,
  jpMinutes,
  plan: planSeries(series, closed, jpMinutes),
}));

describe('a planned series', () => {
  it('never has a session on a closed day, and names each closed day that it steps over', () => {
    fc.assert(
      fc.property(planned, ({ closed, plan }) => {
        expect(plan.sessions.filter(({ sessionOn }) => closed(sessionOn) !== undefined)).toEqual([]);
        expect(plan.skipped.filter(({ on, name }) => closed(on) !== name)).toEqual([]);
      }),
    );
  });

  it('has its days in order, none twice, all on chosen weekdays', () => {
    fc.assert(
      fc.property(planned, ({ series, plan }) => {
        const days = plan.sessions.map(({ sessionOn }) => sessionOn);
        expect(days).toEqual([...new Set(days)].sort());
        const isChosen = (day: string) =>
          series.weekdays.length === 0 ? day === series.firstOn : series.weekdays.includes(weekdayOf(day));
        expect(days.filter((day) => !isChosen(day))).toEqual([]);
      }),
    );
  });

  it('holds or skips every chosen day up to its last', () => {
    fc.assert(
      fc.property(planned, ({ series, plan }) => {
        const last = plan.sessions[plan.sessions.length - 1]?.sessionOn;
        if (last === undefined) return;
        const chosen = [];
        for (const day of seriesDays(series.firstOn, series.weekdays)) {
          if (day > last) break;
          chosen.push(day);
        }
        const told = [
          ...plan.sessions.map(({ sessionOn }) => sessionOn),
          ...plan.skipped.map(({ on }) => on),
        ];
        expect(told.filter((day) => day <= last).sort()).toEqual(chosen);
      }),
    );
  });

  it('has at most 500 sessions', () => {
    fc.assert(
      fc.property(planned, ({ plan }) => expect(plan.sessions.length).toBeLessThanOrEqual(MOST_SESSIONS)),
    );
    expect(MOST_SESSIONS).toBe(500);
  });

  it('ends where it was told to end', () => {
    fc.assert(
      fc.property(planned, ({ series: { end }, plan }) => {
        const total = plan.sessions.reduce((sum, { jp }) => sum + jp, 0);
        if (end.type === 'count') expect(plan.sessions.length).toBeLessThanOrEqual(end.count);
        if (end.type === 'jp') expect(total).toBeLessThanOrEqual(end.jp);
        if (end.type === 'until')
          expect(plan.sessions.filter(({ sessionOn }) => sessionOn > end.until)).toEqual([]);
      }),
    );
  });

  it('has exactly the JP that it was told to have, the last session shorter if need be', () => {
    const wanted = fc.integer({ min: 1, max: 400 }).map((halves) => halves / 2);
    fc.assert(
      fc.property(anySeries, wanted, anyJpMinutes, (series, jp, jpMinutes) => {
        const weekly: Series = { ...series, weekdays: [1, 3], end: { type: 'jp', jp } };
        const full = jpOf(series.startTime, series.endTime, jpMinutes);
        const { sessions } = planSeries(weekly, () => undefined, jpMinutes);
        const total = sessions.reduce((sum, session) => sum + session.jp, 0);
        expect(total).toBe(Math.min(jp, full * MOST_SESSIONS));
        expect(sessions.slice(0, -1).every((session) => session.jp === full)).toBe(true);
      }),
    );
  });

  it('gives each session the JP that its hours give', () => {
    fc.assert(
      fc.property(planned, ({ plan, jpMinutes }) => {
        const wrong = plan.sessions.filter(
          ({ startTime, endTime, jp }) => jpOf(startTime, endTime, jpMinutes) !== jp || endTime <= startTime,
        );
        expect(wrong).toEqual([]);
      }),
    );
  });

  it('is one session when no weekday is chosen', () => {
    fc.assert(
      fc.property(anySeries, (series) => {
        const { sessions } = planSeries(
          { ...series, weekdays: [], end: { type: 'count', count: 9 } },
          () => undefined,
          45,
        );
        expect(sessions.map(({ sessionOn }) => sessionOn)).toEqual([series.firstOn]);
      }),
    );
  });

  it('ends though every day is closed', () => {
    const endless: Series = {
      firstOn: '2027-02-01',
      weekdays: [1],
      startTime: '09:00',
      endTime: '11:15',
      end: { type: 'count', count: 3 },
    };
    expect(planSeries(endless, () => 'Libur', 45).sessions).toEqual([]);
  });
});
