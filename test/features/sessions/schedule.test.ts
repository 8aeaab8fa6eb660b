import { dayForPeople } from '../../../src/core/day';
import { schedule } from '../../../src/features/sessions/commands';
import type { Book } from '../../../src/core/book';
import { schedules } from '../../../src/features/schedules/tab';
import { sessions } from '../../../src/features/sessions/tab';
import { bookOf } from '../../support/book-of';
import { carryOut, refusalsOf } from '../../support/carry-out';
import { contextOf } from '../../support/context-of';
import { trainingYear } from '../../support/training-year';

const book = bookOf(trainingYear());
const context = contextOf({ now: '2027-01-20T09:00:00', role: 'coordinator' });

/** Scenario S6: Monday, Wednesday, Thursday 09:00–11:15 from Monday 01/02/2027, to a total of 144 JP. */
const sulam = {
  cohortId: 'ANG-001',
  firstOn: '2027-02-01',
  frequency: 'weekly',
  every: 1,
  weekdays: [1, 3, 4],
  startTime: '09:00',
  endTime: '11:15',
  end: { type: 'jp', jp: 144 },
  skipNational: true,
  onDayOff: 'skip',
  without: [],
  added: [],
  skipCollectiveLeave: true,
  siteId: 'LOK-01',
  instructorId: 'I-01',
};
const plan = (overrides: object = {}) => {
  const { answer, ...rest } = carryOut(schedule, book, { ...sulam, ...overrides }, context);
  const last = answer.sessions[answer.sessions.length - 1];
  return {
    ...rest,
    count: answer.sessions.length,
    jp: answer.totalJp,
    last: last ? dayForPeople(last.sessionOn) : undefined,
    skipped: answer.skipped.map(({ on }) => dayForPeople(on)),
  };
};

describe('144 JP of embroidery, with the holidays of 2027', () => {
  it('are 48 sessions until 10/06/2027 when national holidays and collective leave are skipped', () => {
    expect(plan()).toMatchObject({
      count: 48,
      jp: 144,
      last: '10/06/2027',
      skipped: [
        '08/03/2027',
        '10/03/2027',
        '11/03/2027',
        '15/03/2027',
        '25/03/2027',
        '06/05/2027',
        '17/05/2027',
        '19/05/2027',
        '20/05/2027',
      ],
    });
  });

  it('end on 03/06/2027 when collective leave is not skipped', () => {
    const { count, last, skipped } = plan({ skipCollectiveLeave: false });
    expect([count, last, skipped.length]).toEqual([48, '03/06/2027', 6]);
  });

  it('end on 20/05/2027 when nothing is skipped', () => {
    const { count, last, skipped } = plan({ skipNational: false, skipCollectiveLeave: false });
    expect([count, last, skipped]).toEqual([48, '20/05/2027', []]);
  });

  it('are 21 sessions until 31/03/2027, with 5 days skipped', () => {
    const { count, skipped } = plan({ end: { type: 'until', until: '2027-03-31' } });
    expect([count, skipped.length]).toEqual([21, 5]);
  });

  it('bring no problem with them, and are all in the book afterwards', () => {
    const { book: after, problems } = plan();
    expect(problems).toEqual([]);
    expect(after.rows(sessions)).toHaveLength(48);
    expect(after.rows(sessions)[47]).toMatchObject({
      sessionId: 'S-00048',
      sessionOn: '2027-06-10',
      jp: 3,
      status: 'planned',
    });
  });
});

describe('scheduling', () => {
  it('makes 8 sessions of two weekdays in four weeks', () => {
    const noHolidays = { skipNational: false, skipCollectiveLeave: false };
    const four = { weekdays: [2, 4], firstOn: '2027-02-02', end: { type: 'until', until: '2027-03-01' } };
    expect(plan({ ...noHolidays, ...four }).count).toBe(8);
  });

  it('steps over 24/12/2026 and 05/01/2027 in six Tuesdays and Thursdays from 15/12/2026', () => {
    const { last, skipped } = plan({
      weekdays: [2, 4],
      firstOn: '2026-12-15',
      end: { type: 'count', count: 6 },
    });
    expect(skipped).toEqual(['24/12/2026', '05/01/2027']);
    expect(last).toBe('07/01/2027');
  });

  it('always steps over local days off and days on which the prison is closed', () => {
    const off = ['local', 'prison'] as const;
    const holidays = off.map((type, n) => ({
      heldOn: `2027-02-0${n + 3}`,
      name: type,
      type,
      status: 'final' as const,
    }));
    const { answer } = carryOut(
      schedule,
      bookOf({ ...trainingYear(), holidays }),
      { ...sulam, end: { type: 'count', count: 2 }, skipNational: false, skipCollectiveLeave: false },
      context,
    );
    expect(answer.skipped.map(({ name }) => name)).toEqual(['local', 'prison']);
  });

  it('goes by the minutes a JP that the workbook has set', () => {
    const settings = [{ setting: 'jpMinutes' as const, value: '60' }];
    const { answer } = carryOut(
      schedule,
      bookOf({ ...trainingYear(), settings }),
      { ...sulam, endTime: '11:00', end: { type: 'count', count: 3 } },
      context,
    );
    expect(answer.totalJp).toBe(6);
  });

  it.each([
    ['noCohort at cohortId', { cohortId: 'ANG-009' }],
    ['endBeforeStart at endTime', { endTime: '09:00' }],
    ['tooShort at endTime', { endTime: '09:22' }],
    ['noSession at firstOn', { end: { type: 'until', until: '2027-01-31' } }],
    ['noSession at firstOn', { firstOn: '2027-03-08', frequency: 'once', end: { type: 'count', count: 1 } }],
    ['noWeekday at weekdays', { weekdays: [] }],
    ['noMonthlyWay at monthlyOn', { frequency: 'monthly' }],
    ['tooShort at endTime', { breakMinutes: 120 }],
    ['notReached at end.count', { every: 52, end: { type: 'count', count: 40 } }],
    ['topicTooLong at topics', { topics: 'x'.repeat(121) }],
    [
      'endBeforeStart at added.0.endTime',
      { added: [{ sessionOn: '2027-02-02', startTime: '09:00', endTime: '09:00' }] },
    ],
    [
      'addedTwice at added.1.sessionOn',
      {
        added: [
          { sessionOn: '2027-02-02', startTime: '09:00', endTime: '10:30' },
          { sessionOn: '2027-02-02', startTime: '10:00', endTime: '11:00' },
        ],
      },
    ],
    [
      'addedTooMuch at added',
      {
        end: { type: 'count', count: 1 },
        added: ['2027-02-02', '2027-02-05'].map((sessionOn) => ({
          sessionOn,
          startTime: '09:00',
          endTime: '10:30',
        })),
      },
    ],
  ])('is refused: %s', (refusal, overrides) =>
    expect(refusalsOf(schedule, book, { ...sulam, ...overrides }, context)).toEqual([refusal]),
  );

  it.each([
    ['no whole number of half JP', { end: { type: 'jp', jp: 144.3 } }],
    ['no day that exists', { firstOn: '2027-02-30' }],
    ['a slip of the keyboard', { end: { type: 'until', until: '9999-12-31' } }],
    ['an eighth weekday', { weekdays: [8] }],
    ['more than 500', { end: { type: 'count', count: 501 } }],
    ['a field that nobody asked for', { sessionId: 'S-00001' }],
  ])('does not understand %s', (_, overrides) =>
    expect(() => refusalsOf(schedule, book, { ...sulam, ...overrides }, context)).toThrow(),
  );
});

describe('two series of a cohort', () => {
  const theory = {
    weekdays: [1],
    end: { type: 'count', count: 6 },
    type: 'theory',
    topics: 'Bahan x2\nPola\nWarna',
  };
  const practice = { weekdays: [3, 4], end: { type: 'jp', jp: 20 }, type: 'practice', instructorId: 'I-02' };
  const days = (order: readonly object[]) =>
    order
      .reduce<Book>((from, series) => carryOut(schedule, from, { ...sulam, ...series }, context).book, book)
      .rows(sessions)
      .map(({ sessionOn, type, topic, jp }) => [sessionOn, type, topic, jp].join(' '))
      .sort();

  it('are the same whichever is planned first', () => {
    expect(days([theory, practice])).toEqual(days([practice, theory]));
    expect(days([theory, practice])).toHaveLength(6 + 7);
  });

  it('have their own topics, session by session, and their own rows', () => {
    const planned = carryOut(schedule, book, { ...sulam, ...theory }, context).book;
    expect(planned.rows(sessions).map(({ topic }) => topic ?? '–')).toEqual([
      'Bahan',
      'Bahan',
      'Pola',
      'Warna',
      '–',
      '–',
    ]);
    expect(planned.rows(schedules)).toEqual([
      expect.objectContaining({ scheduleId: 'J-0001', weekdays: ['mon'], endsBy: 'count', target: 6 }),
    ]);
  });
});
