import type { RowsByTab } from '../../support/book-of';
import type { RuleExample } from './example';

const agency = { agencyId: 'LPK', name: 'LPK', type: 'provider', digest: 'yes', active: 'yes' } as const;
const person = {
  email: 'lpk@example.com',
  name: 'Staf LPK',
  agencyId: 'LPK',
  role: 'trainer',
  digest: 'yes',
  active: 'yes',
} as const;
const meeting = {
  heldOn: '2019-08-27',
  startTime: '10:00',
  place: 'Ruang rapat',
  chair: 'Kabid',
  invited: ['LPK'],
  agenda: 'Rencana',
  status: 'planned',
} as const;
const action = {
  meetingId: 'RPT-001',
  text: 'Silabus sulam',
  ownerId: 'LPK',
  dueOn: '2019-09-05',
  status: 'open',
} as const;
const base: RowsByTab = { agencies: [agency], staff: [person], meetings: [meeting] };
const now = '2019-09-11T12:00:00';

/** What a meeting and its actions may not be, one example a way. */
export const meetingExamples: readonly RuleExample[] = [
  {
    code: 'R10',
    tab: 'meetings',
    now,
    right: { rows: { ...base, meetings: [{ ...meeting, endTime: '10:15' }] } },
    wrong: { rows: { ...base, meetings: [{ ...meeting, endTime: '10:00' }] } },
    found: { id: 'RPT-001', column: 'endTime', severity: 'E', params: { value: '10:00' } },
  },
  {
    code: 'R80',
    tab: 'meetings',
    now: '2019-08-30T12:00:00',
    right: { rows: { ...base, meetings: [{ ...meeting, heldOn: '2019-08-28' }] } },
    wrong: { rows: base },
    found: { id: 'RPT-001', column: 'status', severity: 'W', params: { days: 3 } },
  },
  {
    code: 'R81',
    tab: 'meetings',
    now: '2019-08-26T23:00:00',
    right: { rows: { ...base, meetings: [{ ...meeting, heldOn: '2019-08-26', status: 'held' }] } },
    wrong: { rows: { ...base, meetings: [{ ...meeting, status: 'held' }] } },
    found: { id: 'RPT-001', column: 'status', severity: 'E', params: { on: '27/08/2019' } },
  },
  {
    code: 'R31',
    tab: 'actions',
    now,
    right: { rows: { ...base, actions: [{ ...action, status: 'done', doneOn: '2019-09-11' }] } },
    wrong: { rows: { ...base, actions: [{ ...action, status: 'done', doneOn: '2019-09-12' }] } },
    found: { id: 'AKS-0001', column: 'doneOn', severity: 'E' },
  },
  {
    code: 'R31',
    tab: 'actions',
    now,
    right: { rows: { ...base, actions: [action] } },
    wrong: { rows: { ...base, actions: [{ ...action, doneOn: '2019-09-10' }] } },
    found: { id: 'AKS-0001', column: 'doneOn', severity: 'E' },
  },
  {
    code: 'R31',
    tab: 'actions',
    now,
    right: { rows: { ...base, actions: [{ ...action, status: 'cancelled' }] } },
    wrong: { rows: { ...base, actions: [{ ...action, status: 'done' }] } },
    found: { id: 'AKS-0001', column: 'doneOn', severity: 'E' },
  },
  {
    code: 'R62',
    tab: 'actions',
    now: '2019-09-19T12:00:00',
    right: { rows: { ...base, actions: [{ ...action, dueOn: '2019-09-19' }] } },
    wrong: { rows: { ...base, actions: [action] } },
    found: {
      id: 'AKS-0001',
      column: 'dueOn',
      severity: 'W',
      params: { due: '05/09/2019', days: 14, owner: 'LPK' },
    },
  },
  {
    code: 'R62',
    tab: 'actions',
    now: '2019-09-20T12:00:00',
    right: { rows: { ...base, actions: [{ ...action, status: 'cancelled' }] } },
    wrong: { rows: { ...base, actions: [{ ...action, status: 'inProgress' }] } },
    found: { id: 'AKS-0001', column: 'dueOn', severity: 'E', params: { days: 15 } },
  },
  {
    code: 'R63',
    tab: 'actions',
    now,
    right: { rows: { ...base, actions: [action] } },
    wrong: { rows: { ...base, agencies: [{ ...agency, active: 'no' }], actions: [action] } },
    found: { id: 'AKS-0001', column: 'ownerId', severity: 'W', params: { owner: 'LPK' } },
  },
  {
    code: 'R63',
    tab: 'actions',
    now,
    right: {
      rows: { ...base, staff: [], actions: [{ ...action, status: 'done', doneOn: '2019-09-01' }] },
    },
    wrong: { rows: { ...base, staff: [{ ...person, digest: 'no' }], actions: [action] } },
    found: { id: 'AKS-0001', column: 'ownerId', severity: 'W' },
  },
  {
    code: 'R82',
    tab: 'actions',
    now,
    right: { rows: { ...base, actions: [{ ...action, dueOn: '2019-08-27' }] } },
    wrong: { rows: { ...base, actions: [{ ...action, dueOn: '2019-08-26' }] } },
    found: {
      id: 'AKS-0001',
      column: 'dueOn',
      severity: 'W',
      params: { due: '26/08/2019', meeting: 'RPT-001', on: '27/08/2019' },
    },
  },
];
