import * as z from 'zod/mini';
import type { Book } from '../../../src/core/book';
import { attendance } from '../../../src/features/attendance/tab';
import { attendanceRecap } from '../../../src/features/recaps/queries';
import { monthlyReport } from '../../../src/features/reports/queries';
import { bookOf, type RowsByTab } from '../../support/book-of';
import { contextOf } from '../../support/context-of';
import { finishedCourse, personId } from '../../support/finished-course';
import { heldCourse } from '../../support/held-course';
import { followedCourse } from '../../support/released';

const outcomeOf = (book: Book, input: object, on: string) =>
  monthlyReport.answer(
    book,
    z.parse(monthlyReport.input(), input),
    contextOf({ now: `${on}T12:00:00`, role: 'leadership' }),
  );
const ask = (book: Book, month: string, on: string, more: object = {}) => {
  const answer = outcomeOf(book, { month, ...more }, on);
  if ('refusals' in answer) throw new Error(answer.refusals[0]?.code);
  return answer;
};
const rungs = (answer: ReturnType<typeof ask>) =>
  Object.fromEntries(answer.rungs.map(({ key, count, of, percent }) => [key, [count, of, percent]]));

const FEBRUARY = '2027-02-01';
const MARCH = '2027-03-01';

/**
 * Scenario S8: 20 of 48 sessions recorded, the last one on 29/03. Of the 12 sessions in February P-0005 missed ten and
 * P-0009 nine; in March there are nine, of which eight are recorded.
 */
const course = heldCourse(20, { 5: { code: 'A', times: 10 }, 9: { code: 'S', times: 9 } });

describe('training in a month', () => {
  const book = bookOf(course);

  it('is what was held of what was planned, in it and up to its end', () => {
    const { table, period, plan, obstacles, reported } = ask(book, MARCH, '2027-04-05');
    expect(reported).toMatchObject([{ programmeId: 'PRG-001', name: 'Sulam' }]);
    expect(period).toMatchObject({ asOf: '2027-03-31', isRunning: false });
    // 16 people × 60 JP, less 30 and 27.
    expect(table.lines).toEqual([
      {
        id: 'ANG-001',
        name: 'Angkatan 1',
        quota: 16,
        people: 16,
        inMonth: { held: 8, planned: 9, jpHeld: 24, jpPlanned: 27 },
        monthRate: '100.00',
        jpHeld: 60,
        jpTotal: 144,
        wholeRate: '94.06',
      },
    ]);
    expect(obstacles.unrecorded).toBe(1);
    // Thursday the 1st, and three a week until the 29th.
    expect(plan).toMatchObject({ sessions: 13, jp: 39, meetings: [], actions: 0, tasks: 0 });
  });

  it('is told as it was at the end of a month that is over', () => {
    const { table, plan, obstacles } = ask(book, FEBRUARY, '2027-04-05');
    expect(table.all).toMatchObject({
      inMonth: { held: 12, planned: 12, jpHeld: 36, jpPlanned: 36 },
      jpHeld: 36,
      // 16 × 36 JP, less 57.
      monthRate: '90.10',
      wholeRate: '90.10',
    });
    expect([plan.sessions, plan.jp, obstacles.unrecorded]).toEqual([9, 27, 0]);
  });

  it('goes up to today while the month runs', () => {
    const { table, period } = ask(book, MARCH, '2027-03-17');
    expect(period).toMatchObject({ asOf: '2027-03-17', isRunning: true });
    expect(table.all?.inMonth).toEqual({ held: 4, planned: 9, jpHeld: 12, jpPlanned: 27 });
  });

  it('can be asked of the months since the programme began, and of no month to come', () => {
    expect(ask(book, MARCH, '2027-04-05').months).toEqual([
      '2027-04-01',
      '2027-03-01',
      '2027-02-01',
      '2027-01-01',
    ]);
    const old = course.programmes.map((row) => ({ ...row, startOn: '2020-01-06' }));
    expect(ask(bookOf({ ...course, programmes: old }), MARCH, '2027-04-05').months).toHaveLength(36);
    const first = outcomeOf(book, {}, '2027-04-05');
    expect(first).toMatchObject({ period: { month: MARCH } });
    expect(outcomeOf(book, { month: '2027-05-01' }, '2027-04-30')).toMatchObject({
      refusals: [{ code: 'notYet', field: 'month' }],
    });
    expect(outcomeOf(book, { programmeId: 'PRG-009' }, '2027-04-30')).toMatchObject({
      refusals: [{ code: 'noProgramme' }],
    });
  });

  it('is that of all programmes that ran, or of the one that is asked for', () => {
    const programme = course.programmes[0]!;
    const cohort = course.cohorts[0]!;
    const two = bookOf({
      ...course,
      programmes: [
        programme,
        { ...programme, name: 'Jahit', startOn: '2027-05-03' },
        { ...programme, name: 'Batik', status: 'cancelled' },
        { ...programme, name: 'Boga', status: 'completed', startOn: '2026-01-05', endOn: '2026-12-18' },
      ],
      cohorts: [cohort, { ...cohort, programmeId: 'PRG-002', name: 'Jahit 1' }],
    });
    const names = (answer: ReturnType<typeof ask>) => answer.reported.map(({ name }) => name);
    expect(names(ask(two, MARCH, '2027-06-01'))).toEqual(['Sulam']);
    expect(names(ask(two, '2027-05-01', '2027-06-01'))).toEqual(['Sulam', 'Jahit']);
    expect(names(ask(two, MARCH, '2027-06-01', { programmeId: 'PRG-004' }))).toEqual(['Boga']);
    // Past its last day, but still said to be active.
    const late = course.programmes.map((row) => ({ ...row, endOn: '2027-02-26' }));
    expect(names(ask(bookOf({ ...course, programmes: late }), MARCH, '2027-06-01'))).toEqual(['Sulam']);
    const both = ask(two, '2027-05-01', '2027-06-01').table;
    expect(both.lines.map(({ name, people }) => [name, people])).toEqual([
      ['Angkatan 1', 16],
      ['Jahit 1', 0],
    ]);
    expect(both.all).toMatchObject({ quota: 32, people: 16, jpTotal: 288 });
    // Nobody is in the second cohort yet: that gives nobody away.
    const march = ask(
      bookOf({ ...course, cohorts: [cohort, { ...cohort, name: 'B' }] }),
      MARCH,
      '2027-06-01',
    );
    expect(march.table.lines.map(({ monthRate }) => monthRate)).toEqual(['100.00', null]);
    const called = [cohort, { ...cohort, status: 'cancelled' as const }];
    expect(ask(bookOf({ ...course, cohorts: called }), MARCH, '2027-06-01').table.all?.quota).toBe(16);
  });

  it('has a line a programme where cohorts are many, and none where programmes are', () => {
    const programme = course.programmes[0]!;
    const cohort = course.cohorts[0]!;
    const many = (count: number, cohorts = 9) =>
      bookOf({
        ...course,
        programmes: Array.from({ length: count }, (_, n) => ({ ...programme, name: `Program ${n}` })),
        cohorts: Array.from({ length: cohorts }, (_, n) => ({
          ...cohort,
          programmeId: `PRG-00${(n % count) + 1}`,
        })),
      });
    const lines = (...of: Parameters<typeof many>) => ask(many(...of), MARCH, '2027-04-05').table;
    expect(lines(2, 8).lines).toHaveLength(8);
    expect(lines(2).lines.map(({ name, quota, people }) => [name, quota, people])).toEqual([
      ['Program 0', 80, 16],
      ['Program 1', 64, 0],
    ]);
    expect(lines(9).lines).toEqual([]);
    expect(lines(9).all).toMatchObject({ quota: 144, people: 16 });
  });
});

/** S13, with one who was released on 10/05; fifteen certificates; six at work since June, of whom three are funded. */
const finished = () => {
  const { enrolments, ...rest } = finishedCourse();
  return {
    ...rest,
    enrolments: enrolments.map((row, n) =>
      n === 15
        ? {
            ...row,
            state: 'releasedEarly' as const,
            stateOn: '2027-05-10',
            stateReason: 'PB',
            endOn: '2027-05-09',
          }
        : {
            ...row,
            state: n < 13 ? ('passed' as const) : ('failed' as const),
            stateOn: '2027-06-14',
            ...(n < 13 ? {} : { stateReason: 'BK' }),
          },
    ),
    certificates: Array.from({ length: 15 }, (_, n) => ({
      certificateNo: String(n + 1),
      enrolmentId: personId(n + 1),
      type: 'training' as const,
      issuedOn: '2027-06-15',
      issuerId: 'DISNAKER',
      verifyCode: `x${n}`,
      status: 'issued' as const,
    })),
    outcomes: Array.from({ length: 6 }, (_, n) => ({
      participantId: `P-000${n + 1}`,
      month: '2027-06-01',
      working: 'yes' as const,
      hasNib: 'yes' as const,
      insurance: n < 5 ? ('active' as const) : ('toRegister' as const),
      ...(n < 3 ? { funding: 'csr' as const } : {}),
    })),
  } satisfies RowsByTab;
};

describe('the ladder of a month', () => {
  const book = bookOf(finished());

  it('stands each number beside those of whom it is a part, and gives no small group away', () => {
    expect(rungs(ask(book, '2027-06-01', '2027-07-05'))).toEqual({
      // Fifteen have a place: sixteen would tell of the one who left.
      enrolled: ['>15', null, null],
      trained: [15, '>15', null],
      // Thirteen of fifteen would tell of two.
      passed: ['>10', 15, null],
      competent: ['>10', 15, null],
      certified: [15, 15, '100.00'],
      working: [6, 15, '40.00'],
      lasting: [0, 0, null],
      funded: ['<5', 15, null],
      // Five of fifteen: insured, with a number, a certificate, and never a KUR loan.
      dossiers: [5, 15, '33.33'],
    });
  });

  it('does not know at the end of a month what came after it', () => {
    const may = ask(book, '2027-05-01', '2027-07-05');
    expect(rungs(may)).toMatchObject({
      enrolled: ['>15', null, null],
      trained: [0, '>15', null],
      certified: [0, 0, null],
      working: [0, 0, null],
    });
    expect(may.table.all?.people).toBe(15);
    const april = ask(book, '2027-04-01', '2027-07-05');
    expect(rungs(april)['enrolled']).toEqual([16, null, null]);
    expect(april.table.all?.people).toBe(16);
  });

  it('counts a cohort that ended on the last day of a month as over in it', () => {
    const ended = bookOf({
      ...heldCourse(48),
      cohorts: course.cohorts.map((row) => ({ ...row, endOn: '2027-06-30' })),
    });
    expect(rungs(ask(ended, '2027-06-01', '2027-07-01'))['trained']).toEqual([16, 16, '100.00']);
    expect(rungs(ask(ended, '2027-06-01', '2027-06-30'))['trained']).toEqual([0, 16, '0.00']);
  });

  it('counts what lasts among those who began half a year before its end', () => {
    const later = finished();
    const lasting = bookOf({
      ...later,
      outcomes: [
        ...later.outcomes,
        ...[1, 2, 3, 4, 5, 6].map((n) => ({
          participantId: `P-000${n}`,
          month: '2027-12-01',
          working: n < 6 ? ('yes' as const) : ('no' as const),
        })),
      ],
    });
    expect(rungs(ask(lasting, '2027-11-01', '2028-01-05'))['lasting']).toEqual([0, 0, null]);
    // Five of six: told as neither none nor all.
    expect(rungs(ask(lasting, '2027-12-01', '2028-01-05'))['lasting']).toEqual(['some', 6, null]);
  });

  it('tells insurance in full or not at all', () => {
    const { insurance } = ask(book, '2027-06-01', '2027-07-05');
    // 5 active, 1 to be registered, 9 not asked, of 15: the one is told as a few, and the others not.
    expect(insurance).toEqual({ people: 15, active: null, toRegister: '<5', lapsed: 0, unknown: null });
  });
});

describe('what is known of people at the end of a month', () => {
  const row = course.enrolments[0]!;
  const seatedIn = (
    month: string,
    change: Partial<Omit<typeof row, 'state'>> & { readonly state: string },
  ) => {
    const enrolments = [...course.enrolments.slice(0, 8), { ...row, participantId: 'P-0009', ...change }];
    return ask(bookOf({ ...course, enrolments } as RowsByTab), month, '2027-07-05').table.all?.people;
  };
  const MAY = '2027-05-01';

  it('begins with the day on which somebody was given a place', () => {
    const given = { state: 'enrolled', stateOn: '2027-03-05', startOn: '2027-03-05' };
    expect([seatedIn(FEBRUARY, given), seatedIn(MARCH, given)]).toEqual([8, 9]);
    const fromBefore = { ...given, startOn: '2027-02-01' };
    expect([seatedIn(FEBRUARY, fromBefore), seatedIn(MARCH, fromBefore)]).toEqual([8, 9]);
    // What came of her later says nothing of when she joined; her first day does.
    const passed = { state: 'passed', stateOn: '2027-06-14', startOn: '2027-03-10' };
    expect([seatedIn(FEBRUARY, passed), seatedIn(MARCH, passed), seatedIn(MAY, passed)]).toEqual([8, 9, 9]);
    const fromTheStart = { state: 'passed', stateOn: '2027-06-14' };
    expect(seatedIn(FEBRUARY, fromTheStart)).toBe(9);
  });

  it('ends with the day on which she left, and never began for who only waited', () => {
    const left = { state: 'withdrawn', stateOn: '2027-05-31', stateReason: 'x' };
    expect([seatedIn('2027-04-01', left), seatedIn(MAY, left)]).toEqual([9, 8]);
    const waited = { ...left, startOn: undefined, endOn: undefined };
    expect(seatedIn('2027-04-01', waited as never)).toBe(8);
  });

  it('counts a stage that was reached on that very day', () => {
    const book = bookOf(finished());
    expect(rungs(ask(book, '2027-06-01', '2027-06-14'))['passed']).toEqual(['>10', 15, null]);
    expect(rungs(ask(book, '2027-06-01', '2027-06-13'))['passed']).toEqual([0, 15, '0.00']);
    // Certificates are of the 15th.
    expect(rungs(ask(book, '2027-06-01', '2027-06-14'))['certified']).toEqual([0, 15, '0.00']);
    expect(rungs(ask(book, '2027-06-01', '2027-06-15'))['certified']).toEqual([15, 15, '100.00']);
  });

  it('does not count who was found competent later', () => {
    const before = finished();
    const assessments = before.assessments.map((one) => ({ ...one, assessedOn: '2027-07-02' }));
    const told = rungs(ask(bookOf({ ...before, assessments }), '2027-06-01', '2027-07-05'));
    expect(told['competent']).toEqual([0, 15, '0.00']);
  });

  it('hides who was trained behind those who have a place, where those who left are hidden', () => {
    const before = finished();
    const running = {
      ...before,
      cohorts: before.cohorts.map((one) => ({ ...one, endOn: '2027-12-17' })),
      enrolments: before.enrolments.map((one) =>
        one.state === 'failed' ? { ...one, state: 'enrolled' as const, stateOn: '2027-01-20' } : one,
      ),
    };
    const told = rungs(ask(bookOf(running), '2027-06-01', '2027-07-05'));
    expect(told['trained']).toEqual(['>10', '>15', null]);
  });

  it('counts a complete dossier where its certificate is', () => {
    const before = finished();
    const [cohort] = before.cohorts;
    const twice = bookOf({
      ...before,
      cohorts: [cohort!, { ...cohort!, name: 'Angkatan 2' }],
      enrolments: [
        ...before.enrolments,
        ...before.enrolments.slice(0, 10).map((one) => ({ ...one, cohortId: 'ANG-002' })),
      ],
    });
    // 25 stayed to the end, and the five are complete once.
    expect(rungs(ask(twice, '2027-06-01', '2027-07-05'))['dossiers']).toEqual([5, 15, '33.33']);
  });
});

describe('a group of three (scenario S12)', () => {
  const three = { ...course, enrolments: course.enrolments.slice(0, 3) };

  it('is told as fewer than five, with no rate', () => {
    const answer = ask(bookOf(three), MARCH, '2027-04-05');
    expect(answer.table.lines[0]).toMatchObject({ people: '<5', monthRate: null, wholeRate: null });
    expect(answer.table.all).toMatchObject({ people: '<5', monthRate: null });
    expect(rungs(answer)['enrolled']).toEqual(['<5', null, null]);
  });

  it('is not to be had from the sum and a larger group', () => {
    const cohort = course.cohorts[0]!;
    const both = bookOf({
      ...course,
      cohorts: [cohort, { ...cohort, name: 'Angkatan 2' }],
      enrolments: course.enrolments.map((row, n) => ({ ...row, cohortId: n < 13 ? 'ANG-001' : 'ANG-002' })),
    });
    const { table } = ask(both, MARCH, '2027-04-05');
    expect(table.lines.map(({ people }) => people)).toEqual([null, '<5']);
    expect(table.all?.people).toBe(16);
  });

  it('is what the settings say, and can be one', () => {
    const open = bookOf({ ...three, settings: [{ setting: 'minimumCell', value: '1' }] });
    expect(ask(open, MARCH, '2027-04-05').table.lines[0]).toMatchObject({ people: 3, monthRate: '100.00' });
  });
});

describe('obstacles and plans', () => {
  const action = { text: 'x', ownerId: 'LPK', status: 'open' } as const;
  const task = {
    participantId: 'P-0012',
    trigger: 'manual',
    type: 'visit',
    ownerId: 'DINKOP',
    dueOn: '2027-02-10',
  } as const;
  const meeting = {
    startTime: '10:00',
    place: 'Aula',
    chair: 'Kabid',
    invited: ['LPK'],
    agenda: 'x',
    status: 'planned',
  } as const;
  const statusOn: Readonly<Record<string, 'cancelled' | 'moved'>> = {
    '2027-02-18': 'moved',
    '2027-02-22': 'cancelled',
    '2027-02-24': 'cancelled',
    '2027-02-25': 'cancelled',
  };
  const followed = followedCourse();
  const book = bookOf({
    ...followed,
    holidays: [
      ...(followed.holidays ?? []),
      { heldOn: '2027-02-22', name: 'Cuti bersama baru', type: 'collectiveLeave', status: 'final' },
      { heldOn: '2027-02-24', name: 'Razia', type: 'prison', status: 'final' },
    ],
    sessions: (followed.sessions ?? []).map((row) => {
      const status = statusOn[row.sessionOn ?? ''];
      return status === undefined ? row : { ...row, status, reason: 'Ibu Wati sakit' };
    }),
    attendance: [],
    actions: [
      { ...action, dueOn: '2027-02-20' },
      { ...action, dueOn: '2027-02-27', status: 'done', doneOn: '2027-03-02' },
      { ...action, dueOn: '2027-02-28' },
      { ...action, dueOn: '2027-02-01', status: 'cancelled' },
      { ...action, dueOn: '2027-02-02', ownerId: 'LAPAS', status: 'inProgress' },
    ],
    followUps: [
      task,
      { ...task, doneOn: '2027-02-11', result: 'success' },
      { ...task, ownerId: 'BPJSTK', doneOn: '2027-03-01', result: 'success' },
      { ...task, dueOn: '2027-03-12' },
    ],
    meetings: [
      { ...meeting, heldOn: '2027-03-19' },
      { ...meeting, heldOn: '2027-03-05', status: 'held' },
      { ...meeting, heldOn: '2027-03-12', status: 'cancelled' },
    ],
  });
  const answer = ask(book, FEBRUARY, '2027-03-20');

  it('count the sessions that were called off by what the day says, never in words of their own', () => {
    const { calledOff, moved } = answer.obstacles;
    expect([calledOff, moved]).toEqual([{ prison: 1, dayOff: 1, other: 1 }, 1]);
    // Twelve less the one that was moved, of which three were called off and none has its attendance.
    expect(answer.table.all?.inMonth).toMatchObject({ planned: 11, held: 8 });
    expect(answer.obstacles.unrecorded).toBe(8);
    expect(JSON.stringify(answer)).not.toContain('Wati');
  });

  it('count what was overdue by agency, as it was then', () => {
    const { actions, tasks } = answer.obstacles;
    expect(actions).toEqual({
      agencies: [
        { agencyId: 'LAPAS', count: 1 },
        { agencyId: 'LPK', count: 2 },
      ],
      more: 0,
    });
    expect(tasks.agencies).toEqual([
      { agencyId: 'DINKOP', count: '<5' },
      { agencyId: 'BPJSTK', count: '<5' },
    ]);
  });

  it('tell the meetings of the next month, and what is due in it', () => {
    expect(answer.plan).toMatchObject({
      sessions: 9,
      meetings: ['2027-03-05', '2027-03-19'],
      moreMeetings: 0,
      actions: 0,
      tasks: '<5',
    });
  });

  it('are of what is planned and open, of the people of the programme that is asked for', () => {
    const programme = course.programmes[0]!;
    const plain = bookOf({
      ...followed,
      settings: [{ setting: 'minimumCell', value: '1' }],
      programmes: [programme, { ...programme, name: 'Jahit' }],
      sessions: (followed.sessions ?? []).map((row) =>
        row.sessionOn === '2027-03-01' ? { ...row, status: 'cancelled' as const } : row,
      ),
      followUps: [
        { ...task, dueOn: '2027-03-12' },
        { ...task, dueOn: '2027-03-12', doneOn: '2027-02-20', result: 'success' },
      ],
      meetings: [1, 2, 3, 4, 5].map((day) => ({ ...meeting, heldOn: `2027-03-0${day}` })),
    });
    const { plan } = ask(plain, FEBRUARY, '2027-03-20');
    expect([plan.sessions, plan.jp, plan.tasks]).toEqual([8, 24, 1]);
    expect([plan.meetings.length, plan.moreMeetings]).toEqual([4, 1]);
    const tasksOf = (programmeId: string) => ask(plain, FEBRUARY, '2027-03-20', { programmeId }).plan.tasks;
    expect(['PRG-001', 'PRG-002'].map(tasksOf)).toEqual([1, 0]);
    const nobody = bookOf({
      ...followed,
      programmes: [],
      cohorts: [],
      followUps: [{ ...task, dueOn: '2027-03-12' }],
    });
    expect(ask(nobody, FEBRUARY, '2027-03-20').plan.tasks).toBe('<5');
  });

  it('name six agencies, and count the others', () => {
    const many = Array.from({ length: 8 }, (_, n) => ({
      agencyId: `DINAS${n}`,
      name: `Dinas ${n}`,
      type: 'other' as const,
      digest: 'yes' as const,
      active: 'yes' as const,
    }));
    const actions = many.map(({ agencyId }) => ({ ...action, ownerId: agencyId, dueOn: '2027-02-20' }));
    const { obstacles } = ask(bookOf({ ...followed, agencies: many, actions }), FEBRUARY, '2027-03-20');
    expect([obstacles.actions.agencies.length, obstacles.actions.more]).toEqual([6, 2]);
  });
});

describe('a report', () => {
  it('of a month that is over stays what it was, whatever comes later', () => {
    const before = finished();
    const early = {
      ...before,
      certificates: [],
      assessments: [],
      outcomes: [],
      enrolments: course.enrolments.map((row) => ({ ...row, stateOn: '2027-01-20' })),
    };
    const figures = (rows: RowsByTab, on: string) => {
      const { table, rungs: told, insurance, obstacles, plan } = ask(bookOf(rows), '2027-04-01', on);
      return { table, told, insurance, obstacles, plan };
    };
    const over = {
      ...before,
      cohorts: before.cohorts.map((row) => ({ ...row, status: 'completed' as const })),
    };
    expect(figures(over, '2027-09-01')).toEqual(figures(early, '2027-05-01'));
  });

  it('carries no code and no working name of anybody', () => {
    const text = JSON.stringify(ask(bookOf(finished()), '2027-06-01', '2027-07-05'));
    expect(text).not.toMatch(/P-\d{4}|E-\d{5}|Peserta \d/);
  });
});

describe('the rate of a recap', () => {
  it('is that of all JP together, also where the prison caused an absence', () => {
    const three = bookOf(heldCourse(3, { 1: { code: 'L', times: 3 } }));
    expect(three.rows(attendance)).toHaveLength(48);
    const answer = attendanceRecap.answer(
      three,
      { fromOn: '2027-02-01', toOn: '2027-02-04' },
      contextOf({ now: '2027-03-01T12:00:00' }),
    );
    // 15 × 9 JP of 16 × 9 less a tenth of hers: 135 of 143.1.
    expect(answer).toMatchObject({ chosen: { rate: '94.34' } });
  });
});
