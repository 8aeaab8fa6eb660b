import { followedCourse } from '../../support/released';
import type { RowsByTab } from '../../support/book-of';
import type { RuleExample } from './example';

const course = followedCourse();
const task = {
  participantId: 'P-0012',
  trigger: 'release',
  type: 'visit',
  ownerId: 'DINKOP',
  dueOn: '2027-04-14',
} as const;
const outcome = { participantId: 'P-0012', month: '2027-04-01' } as const;
const withTasks = (...followUps: NonNullable<RowsByTab['followUps']>) => ({ rows: { ...course, followUps } });
/** She left on 15/03/2027, with a task or without. */
const left = (followUps: NonNullable<RowsByTab['followUps']>) => ({
  rows: {
    ...course,
    participants: (course.participants ?? []).map((row, n) =>
      n === 11 ? { ...row, status: 'parole' as const } : row,
    ),
    enrolments: (course.enrolments ?? []).map((row, n) =>
      n === 11
        ? {
            ...row,
            state: 'releasedEarly' as const,
            stateOn: '2027-03-15',
            stateReason: 'PB',
            endOn: '2027-03-14',
          }
        : row,
    ),
    followUps,
  },
});
const agenciesBut = (change: object) =>
  (course.agencies ?? []).map((row) => (row.agencyId === 'DINKOP' ? { ...row, ...change } : row));
const member = {
  email: 'dinkop@example.go.id',
  name: 'Staf',
  agencyId: 'DINKOP',
  role: 'partner',
  digest: 'yes',
  active: 'yes',
} as const;

/** Follow-up after release and after training, and outcomes. */
export const followUpExamples: readonly RuleExample[] = [
  {
    code: 'R31',
    tab: 'followUps',
    now: '2027-04-15T12:00:00',
    right: withTasks({ ...task, doneOn: '2027-04-15', result: 'success' }),
    wrong: withTasks({ ...task, doneOn: '2027-04-16', result: 'success' }),
    found: { id: 'TL-00001', column: 'doneOn', severity: 'E' },
  },
  {
    code: 'R83',
    tab: 'followUps',
    right: withTasks(task, { ...task, doneOn: '2027-04-15', result: 'notReached' }),
    wrong: withTasks({ ...task, doneOn: '2027-04-15' }),
    found: { id: 'TL-00001', column: 'result', severity: 'E' },
  },
  {
    code: 'R83',
    tab: 'followUps',
    right: withTasks(task),
    wrong: withTasks({ ...task, result: 'success' }),
    found: { id: 'TL-00001', column: 'doneOn', severity: 'E' },
  },
  {
    code: 'R61',
    tab: 'participants',
    now: '2027-03-23T08:00:00',
    right: left([task]),
    wrong: left([]),
    found: { id: 'P-0012', column: 'status', severity: 'W', params: { participant: 'P-0012' } },
  },
  {
    code: 'R61',
    tab: 'participants',
    now: '2027-03-23T08:00:00',
    right: left([{ ...task, trigger: 'trainingEnd' }]),
    wrong: left([{ ...task, trigger: 'trainingEnd', doneOn: '2027-03-01', result: 'success' }]),
    found: { id: 'P-0012', column: 'status', severity: 'W' },
  },
  {
    code: 'R62',
    tab: 'followUps',
    now: '2027-04-15T12:00:00',
    right: withTasks({ ...task, dueOn: '2027-04-15' }, { ...task, doneOn: '2027-04-20', result: 'success' }),
    wrong: withTasks(task),
    found: { id: 'TL-00001', column: 'dueOn', severity: 'W', params: { days: 1 } },
  },
  {
    code: 'R62',
    tab: 'followUps',
    now: '2027-04-28T12:00:00',
    right: withTasks({ ...task, dueOn: '2027-04-28' }),
    wrong: withTasks(task),
    found: { id: 'TL-00001', column: 'dueOn', severity: 'W', params: { days: 14 } },
  },
  {
    code: 'R62',
    tab: 'followUps',
    now: '2027-04-29T12:00:00',
    right: withTasks({ ...task, dueOn: '2027-04-29' }),
    wrong: withTasks(task),
    found: { id: 'TL-00001', column: 'dueOn', severity: 'E', params: { days: 15 } },
  },
  {
    code: 'R63',
    tab: 'followUps',
    right: {
      rows: { ...course, staff: [member], followUps: [task] },
    },
    wrong: { rows: { ...course, staff: [], followUps: [task] } },
    found: { id: 'TL-00001', column: 'ownerId', severity: 'W', params: { owner: 'DINKOP' } },
  },
  {
    code: 'R63',
    tab: 'followUps',
    right: { rows: { ...course, staff: [member], followUps: [task] } },
    wrong: {
      rows: { ...course, agencies: agenciesBut({ active: 'no' }), staff: [member], followUps: [task] },
    },
    found: { id: 'TL-00001', column: 'ownerId', severity: 'W' },
  },
  {
    code: 'R63',
    tab: 'followUps',
    right: {
      rows: { ...course, staff: [], followUps: [{ ...task, doneOn: '2027-04-15', result: 'success' }] },
    },
    wrong: { rows: { ...course, staff: [], followUps: [task] } },
    found: { id: 'TL-00001', column: 'ownerId', severity: 'W' },
  },
  {
    code: 'R84',
    tab: 'outcomes',
    right: { rows: { ...course, outcomes: [outcome, { ...outcome, month: '2027-05-01' }] } },
    wrong: { rows: { ...course, outcomes: [outcome, { ...outcome, working: 'yes' }] } },
    found: { id: 'HU-00002', column: 'month', severity: 'E', params: { other: 'HU-00001' } },
  },
];

/** She left on 15/03/2027, and nothing is planned for her. */
export const freshRelease = left([]).rows;
