import type { RowsByTab } from '../../support/book-of';
import { trainingYear } from '../../support/training-year';
import type { RuleExample, Workbook } from './example';

type Attendance = NonNullable<RowsByTab['attendance']>[number];

const present: Attendance = { sessionId: 'S-00001', enrolmentId: 'E-00001', code: 'H', jpAttended: 3 };
const recorded = (rows: readonly Attendance[], status: 'held' | 'cancelled' = 'held'): Workbook => ({
  rows: {
    ...trainingYear(),
    participants: ['A', 'B'].map((workingName) => ({
      workingName,
      status: 'inPrison' as const,
      consent: 'yes' as const,
    })),
    enrolments: ['P-0001', 'P-0002'].map((participantId) => ({
      participantId,
      cohortId: 'ANG-001',
      state: 'enrolled' as const,
      stateOn: '2027-01-20',
      startOn: '2027-02-01',
    })),
    sessions: [
      { cohortId: 'ANG-001', sessionOn: '2027-02-03', startTime: '09:00', endTime: '11:15', jp: 3, status },
    ],
    attendance: rows,
  },
});
const found = { id: 'A-000001', severity: 'E' } as const;

export const attendanceExamples: readonly RuleExample[] = [
  ...(
    [
      ['H', 0, 3],
      ['A', 1, 0],
      ['I', 3, 0],
      ['S', 0.5, 0],
      ['L', 3, 0],
    ] as const
  ).map(([code, jp, fitting]): RuleExample => ({
    code: 'R27',
    tab: 'attendance',
    right: recorded([
      { ...present, code, jpAttended: fitting },
      { ...present, enrolmentId: 'E-00002', code: 'T', jpAttended: 0 },
    ]),
    wrong: recorded([{ ...present, code, jpAttended: jp }]),
    found: { ...found, column: 'jpAttended', params: { code, jp } },
  })),
  {
    code: 'R29',
    tab: 'attendance',
    right: recorded([
      { ...present, code: 'T', jpAttended: 2 },
      { ...present, enrolmentId: 'E-00002', code: 'T', jpAttended: 0, arrivalTime: '11:00' },
    ]),
    wrong: recorded([{ ...present, code: 'T', jpAttended: 0 }]),
    found: { ...found, severity: 'W', column: 'jpAttended' },
  },
  {
    code: 'R28',
    tab: 'attendance',
    right: recorded([present]),
    wrong: recorded([{ ...present, jpAttended: 3.5 }]),
    found: { ...found, column: 'jpAttended', params: { jp: 3.5, most: 3 } },
  },
  {
    code: 'R48',
    tab: 'attendance',
    right: recorded([present, { ...present, enrolmentId: 'E-00002' }, { ...present, voided: 'yes' }]),
    wrong: recorded([present, { ...present, code: 'A', jpAttended: 0 }]),
    found: {
      id: 'A-000002',
      column: 'enrolmentId',
      severity: 'E',
      params: { enrolment: 'E-00001', session: 'S-00001', other: 'A-000001' },
    },
  },
  {
    code: 'R54',
    tab: 'attendance',
    right: recorded([present]),
    wrong: recorded([present], 'cancelled'),
    found: { ...found, column: 'sessionId', params: { session: 'S-00001' } },
  },
];

const early: RuleExample = {
  code: 'R54',
  tab: 'attendance',
  now: '2027-02-03T08:59:59',
  right: recorded([]),
  wrong: recorded([present]),
  found: { ...found, column: 'sessionId' },
};

/** Recording begins to the minute with the session. */
export const earlyExamples: readonly RuleExample[] = [
  early,
  {
    ...early,
    now: '2027-02-03T09:00:00',
    right: recorded([present]),
    wrong: recorded([present], 'cancelled'),
  },
];
