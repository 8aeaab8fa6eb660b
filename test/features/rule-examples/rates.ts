import { heldCourse } from '../../support/held-course';
import type { RuleExample, Workbook } from './example';

type Absences = Parameters<typeof heldCourse>[1];

const NOW = '2027-03-29T12:00:00';
/** Scenario S8: 20 of 48 sessions are held. */
const held = (absences: Absences, overrides: object = {}): Workbook => {
  const course = heldCourse(20, absences);
  const enrolments = course.enrolments.map((row, n) => (n === 0 ? { ...row, ...overrides } : row));
  return { rows: { ...course, enrolments } };
};
const her = { id: 'E-00001', column: 'participantId' } as const;

/** The last three sessions were missed, those before not. */
const missedLast = (codes: readonly ('A' | 'I')[]): Workbook => {
  const course = heldCourse(20);
  const from = 20 - codes.length;
  const attendance = course.attendance.map((row, n) => {
    const code = row.enrolmentId === 'E-00001' ? codes[(n % 20) - from] : undefined;
    return code === undefined ? row : { ...row, code, jpAttended: 0 };
  });
  return { rows: { ...course, attendance } };
};

/** Rules on how much somebody has attended, and can still attend. */
export const rateExamples: readonly RuleExample[] = [
  {
    code: 'R55',
    tab: 'attendance',
    now: NOW,
    right: held({}, { startOn: '2027-02-01' }),
    wrong: held({}, { endOn: '2027-03-28' }),
    found: {
      id: 'A-000020',
      column: 'enrolmentId',
      severity: 'E',
      params: { on: '29/03/2027', enrolment: 'E-00001' },
    },
  },
  {
    code: 'R56',
    tab: 'sessions',
    now: '2027-04-03T08:00:00',
    right: { rows: heldCourse(21) },
    wrong: held({}),
    found: {
      id: 'S-00021',
      column: 'sessionId',
      severity: 'W',
      params: { missing: 16, people: 16, days: 3 },
    },
  },
  {
    code: 'R58',
    tab: 'enrolments',
    now: NOW,
    right: held({ 1: { code: 'A', times: 9 } }),
    wrong: held({ 1: { code: 'A', times: 10 } }),
    found: { ...her, severity: 'W', params: { participant: 'P-0001', best: 79.17, threshold: 80 } },
  },
  {
    code: 'R58',
    tab: 'enrolments',
    now: NOW,
    right: held({ 1: { code: 'A', times: 10 } }, { state: 'failed' }),
    wrong: held({ 1: { code: 'S', times: 10 } }),
    found: { ...her, severity: 'W' },
  },
  {
    code: 'R70',
    tab: 'enrolments',
    now: NOW,
    right: held({ 1: { code: 'S', times: 8 } }),
    wrong: held({ 1: { code: 'S', times: 9 } }),
    found: { ...her, severity: 'I', params: { participant: 'P-0001', threshold: 80 } },
  },
  {
    code: 'R59',
    tab: 'enrolments',
    now: NOW,
    right: missedLast(['A', 'I', 'A', 'A']),
    wrong: missedLast(['I', 'A', 'A', 'A']),
    found: { ...her, severity: 'W', params: { participant: 'P-0001', count: 3 } },
  },
];
