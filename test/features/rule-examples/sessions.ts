import type { RowsByTab } from '../../support/book-of';
import { firstHolidays } from '../../../src/features/holidays/seed';
import { trainingYear } from '../../support/training-year';
import type { RuleExample, Workbook } from './example';

type Holidays = NonNullable<RowsByTab['holidays']>;
type Session = NonNullable<RowsByTab['sessions']>[number];

const session: Session = {
  cohortId: 'ANG-001',
  sessionOn: '2027-02-03',
  startTime: '09:00',
  endTime: '11:15',
  jp: 3,
  status: 'planned',
};
const one = (overrides: Session = {}, more: RowsByTab = {}): Workbook => ({
  rows: { ...trainingYear(), ...more, sessions: [{ ...session, ...overrides }] },
});
const two = (first: Session, second: Session): Workbook => ({
  rows: {
    ...trainingYear(),
    sessions: [session, first, second].map((row, n) => (n === 0 ? row : { ...session, ...row })),
  },
});
/** A second session of the cohort on the same day. */
const after = (hours: { startTime: string; endTime: string }): Workbook => ({
  rows: { ...trainingYear(), sessions: [session, { ...session, ...hours, jp: 1 }] },
});
const late = { startTime: '11:00', endTime: '11:45', jp: 1 };
const found = { id: 'S-00001', severity: 'W' } as const;
const holiday = (type: 'local' | 'prison') => ({
  holidays: [
    { heldOn: '2027-02-03', name: 'Hari Jadi', type: 'local' as const, status: 'final' as const },
    { heldOn: '2027-02-03', name: 'Tutup', type, status: 'final' as const },
  ],
});

const closedOnWednesdays = { sites: [{ ...trainingYear().sites[0]!, closedWeekdays: ['wed' as const] }] };

export const sessionExamples: readonly RuleExample[] = [
  ...['09:00', '08:30'].map((endTime): RuleExample => ({
    code: 'R10',
    tab: 'sessions',
    right: one(),
    wrong: one({ endTime }),
    found: { ...found, severity: 'E', column: 'endTime', params: { value: endTime } },
  })),
  {
    code: 'R26',
    tab: 'sessions',
    right: one({ endTime: '11:30', jp: 3 }),
    wrong: one({ jp: 2.5 }),
    found: { ...found, column: 'jp', params: { jp: 2.5, expected: 3, startTime: '09:00', endTime: '11:15' } },
  },
  {
    code: 'R26',
    tab: 'sessions',
    right: one({ endTime: '11:00', jp: 2 }, { settings: [{ setting: 'jpMinutes', value: '60' }] }),
    wrong: one({}, { settings: [{ setting: 'jpMinutes', value: '60' }] }),
    found: { ...found, column: 'jp', params: { jp: 3, expected: 2 } },
  },
  {
    code: 'R51',
    tab: 'sessions',
    right: one(),
    wrong: one({ sessionOn: '2027-03-08' }),
    found: { ...found, column: 'sessionOn', params: { on: '08/03/2027', name: 'Hari Suci Nyepi' } },
  },
  {
    code: 'R51',
    tab: 'sessions',
    right: one({ status: 'cancelled' }, holiday('prison')),
    wrong: one({}, holiday('prison')),
    found: { ...found, severity: 'E', column: 'sessionOn', params: { name: 'Tutup' } },
  },
  {
    code: 'R52',
    tab: 'sessions',
    right: one({ siteId: 'LOK-01', startTime: '09:45', endTime: '12:00' }),
    wrong: one({ siteId: 'LOK-01', startTime: '11:15', endTime: '13:30' }),
    found: {
      ...found,
      column: 'startTime',
      params: { startTime: '11:15', endTime: '13:30', site: 'LOK-01', hours: '09:00–12:00' },
    },
  },
  {
    code: 'R26',
    tab: 'sessions',
    right: one({ endTime: '11:45', breakMinutes: 30 }),
    wrong: one({ breakMinutes: 30 }),
    found: { ...found, column: 'jp', params: { jp: 3, expected: 2 } },
  },
  {
    code: 'R68',
    tab: 'sessions',
    right: one({ siteId: 'LOK-01', status: 'moved' }, closedOnWednesdays),
    wrong: one({ siteId: 'LOK-01' }, closedOnWednesdays),
    found: { ...found, column: 'sessionOn', params: { site: 'LOK-01', on: '03/02/2027' } },
  },
  {
    code: 'R69',
    tab: 'sessions',
    right: after({ startTime: '11:15', endTime: '12:00' }),
    wrong: after({ startTime: '11:00', endTime: '11:45' }),
    found: {
      id: 'S-00002',
      severity: 'E',
      column: 'cohortId',
      params: { value: 'ANG-001', other: 'S-00001', on: '03/02/2027', minutes: 15 },
    },
  },
  {
    code: 'R57',
    tab: 'cohorts',
    right: one({}, { cohorts: [{ ...trainingYear().cohorts[0]!, totalJp: 3 }] }),
    wrong: one(),
    found: { id: 'ANG-001', severity: 'W', column: 'totalJp', params: { planned: 3, total: 144 } },
  },
  {
    code: 'R64',
    tab: 'cohorts',
    now: '2027-01-18T08:00:00',
    right: one(),
    // From the first to the last day of the cohort.
    wrong: one({}, { holidays: firstHolidays as Holidays }),
    found: {
      id: 'ANG-001',
      severity: 'W',
      column: 'endOn',
      params: { cohort: 'ANG-001', tentative: 19, years: '–' },
    },
  },
  {
    code: 'R64',
    tab: 'cohorts',
    now: '2027-01-18T08:00:00',
    // Nothing is planned yet.
    right: { rows: { ...trainingYear(), holidays: [], sessions: [] } },
    wrong: one(
      {},
      { holidays: [{ heldOn: '2026-12-25', name: 'Natal', type: 'national', status: 'final' }] },
    ),
    found: { id: 'ANG-001', severity: 'W', column: 'endOn', params: { tentative: 0, years: '2027' } },
  },
  {
    code: 'R53',
    tab: 'sessions',
    right: one({ sessionOn: '2027-06-10' }),
    wrong: one({ sessionOn: '2027-06-14' }),
    found: {
      ...found,
      column: 'sessionOn',
      params: { on: '14/06/2027', owner: 'ANG-001', startOn: '01/02/2027', endOn: '10/06/2027' },
    },
  },
  {
    code: 'R53',
    tab: 'sessions',
    right: one({ sessionOn: '2027-02-01' }),
    wrong: one({ sessionOn: '2028-01-03' }),
    found: {
      ...found,
      severity: 'E',
      column: 'sessionOn',
      params: { owner: 'PRG-001', endOn: '31/12/2027' },
    },
  },
];

/** Two sessions that take the same at once each have the problem; the second of them is looked at. */
export const clashExamples: readonly RuleExample[] = (
  [
    ['R42', 'instructorId', 'I-01', 'I-02'],
    ['R43', 'siteId', 'LOK-01', 'LOK-02'],
  ] as const
).map(([code, column, shared, another]) => ({
  code,
  tab: 'sessions',
  right: two({ [column]: shared }, { ...late, [column]: another }),
  wrong: two({ [column]: shared }, { ...late, [column]: shared }),
  found: {
    id: 'S-00003',
    column,
    severity: 'E',
    params: { value: shared, other: 'S-00002', cohort: 'ANG-001', on: '03/02/2027', minutes: 15 },
  },
}));
