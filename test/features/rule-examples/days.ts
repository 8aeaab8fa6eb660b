import type { RowsByTab } from '../../support/book-of';
import { trainingYear } from '../../support/training-year';
import type { RuleExample } from './example';

const year = trainingYear();
const [programme] = year.programmes;
const [cohort] = year.cohorts;
const enrolment = {
  participantId: 'P-0001',
  cohortId: 'ANG-001',
  state: 'enrolled' as const,
  stateOn: '2027-01-20',
  startOn: '2027-02-01',
};
const absence = {
  enrolmentId: 'E-00001',
  fromOn: '2027-03-01',
  toOn: '2027-03-01',
  code: 'I' as const,
};
const people: RowsByTab = {
  ...year,
  participants: [{ workingName: 'ST', status: 'inPrison', consent: 'yes' }],
};

/** R23 wherever a tab has a first and a last day, and the numbers of a cohort and of the settings. */
export const dayExamples: readonly RuleExample[] = [
  {
    code: 'R23',
    tab: 'programmes',
    right: { rows: { ...year, programmes: [{ ...programme!, endOn: '2027-01-04' }] } },
    wrong: { rows: { ...year, programmes: [{ ...programme!, endOn: '2027-01-03' }] } },
    found: { id: 'PRG-001', column: 'endOn', severity: 'E' },
  },
  {
    code: 'R23',
    tab: 'cohorts',
    right: { rows: { ...year, cohorts: [{ ...cohort!, endOn: '2027-02-01' }] } },
    wrong: { rows: { ...year, cohorts: [{ ...cohort!, endOn: '2026-06-10' }] } },
    found: { id: 'ANG-001', column: 'endOn', severity: 'E' },
  },
  {
    code: 'R23',
    tab: 'enrolments',
    right: { rows: { ...people, enrolments: [enrolment] } },
    wrong: { rows: { ...people, enrolments: [{ ...enrolment, endOn: '2027-01-31' }] } },
    found: { id: 'E-00001', column: 'endOn', severity: 'E' },
  },
  {
    code: 'R23',
    tab: 'absences',
    right: { rows: { ...people, enrolments: [enrolment], absences: [absence] } },
    wrong: { rows: { ...people, enrolments: [enrolment], absences: [{ ...absence, toOn: '2027-02-28' }] } },
    found: { id: 'IZ-0001', column: 'toOn', severity: 'E' },
  },
  {
    code: 'R24',
    tab: 'cohorts',
    right: { rows: { ...year, cohorts: [{ ...cohort!, quorum: 16 }] } },
    wrong: { rows: { ...year, cohorts: [{ ...cohort!, quorum: 17 }] } },
    found: { id: 'ANG-001', column: 'quorum', severity: 'E', params: { quorum: 17, capacity: 16 } },
  },
  {
    code: 'S01',
    tab: 'settings',
    right: { rows: { settings: [{ setting: 'jpMinutes', value: '40' }] } },
    wrong: { rows: { settings: [{ setting: 'jpMinutes', value: 'empat puluh' }] } },
    found: { id: 'Menit per JP', column: 'value', severity: 'E', params: { value: 'empat puluh' } },
  },
];
