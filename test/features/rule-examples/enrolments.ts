import type { RowsByTab } from '../../support/book-of';
import { trainingYear } from '../../support/training-year';
import type { RuleExample } from './example';

type Enrolment = NonNullable<RowsByTab['enrolments']>[number];

const place = (number: number, overrides: Enrolment = {}): Enrolment => ({
  enrolmentId: `E-0000${number}`,
  participantId: `P-000${number}`,
  cohortId: 'ANG-001',
  state: 'enrolled',
  stateOn: '2027-01-20',
  ...overrides,
});
const withPlaces = (...enrolments: readonly Enrolment[]) => ({
  rows: {
    ...trainingYear({ capacity: 2 }),
    participants: ['A', 'B', 'C'].map((workingName) => ({
      workingName,
      status: 'inPrison' as const,
      consent: 'yes' as const,
    })),
    enrolments,
  },
});
const left = { state: 'withdrawn', stateReason: 'sakit' } as const;

const someone = { workingName: 'A', status: 'inPrison', consent: 'yes' } as const;

/** So many people with a place. */
const tenPeople = (count: number) => ({
  participants: Array.from({ length: count }, () => someone),
  enrolments: Array.from({ length: count }, (_, n): Enrolment => ({
    participantId: `P-00${String(n + 1).padStart(2, '0')}`,
    cohortId: 'ANG-001',
    state: 'enrolled',
    stateOn: '2027-01-20',
  })),
});

/** One person in two cohorts that meet on one day, the second from a time on. */
const twoCohorts = (programmeId: string, startTime: string) => {
  const year = trainingYear();
  const cohort = year.cohorts[0]!;
  const programme = year.programmes[0]!;
  const session = { sessionOn: '2027-02-03', jp: 3, status: 'planned' } as const;
  return {
    rows: {
      ...year,
      programmes: [programme, { ...programme, name: 'Menjahit' }],
      cohorts: [cohort, { ...cohort, programmeId, name: 'Angkatan 2' }],
      participants: [someone],
      enrolments: [place(1), place(2, { participantId: 'P-0001', cohortId: 'ANG-002' })],
      sessions: [
        { ...session, cohortId: 'ANG-001', startTime: '09:00', endTime: '11:15' },
        { ...session, cohortId: 'ANG-002', startTime, endTime: startTime === '11:00' ? '13:15' : '13:30' },
      ],
    },
  };
};

export const enrolmentExamples: readonly RuleExample[] = [
  ...(['withdrawn', 'expelled', 'releasedEarly', 'transferred'] as const).map((state): RuleExample => ({
    code: 'R30',
    tab: 'enrolments',
    right: withPlaces(place(1, { state, stateReason: 'pindah Lapas' }), place(2, { state: 'passed' })),
    wrong: withPlaces(place(1, { state })),
    found: { id: 'E-00001', column: 'stateReason', severity: 'E' },
  })),
  {
    code: 'R15',
    tab: 'enrolments',
    right: { rows: { ...withPlaces(place(1)).rows, participants: [{ ...someone, birthYear: 1962 }] } },
    wrong: { rows: { ...withPlaces(place(1)).rows, participants: [{ ...someone, birthYear: 1961 }] } },
    found: {
      id: 'E-00001',
      column: 'participantId',
      severity: 'W',
      params: { participant: 'P-0001', age: 66, cohort: 'ANG-001' },
    },
  },
  {
    code: 'R47',
    tab: 'cohorts',
    now: '2027-01-25T08:00:00',
    right: { rows: { ...trainingYear(), ...tenPeople(10) } },
    wrong: { rows: { ...trainingYear(), ...tenPeople(9) } },
    found: { id: 'ANG-001', column: 'quorum', severity: 'W', params: { enrolled: 9, quorum: 10 } },
  },
  ...(['R41', 'R44'] as const).map((code): RuleExample => ({
    code,
    tab: 'enrolments',
    right: twoCohorts(code === 'R41' ? 'PRG-001' : 'PRG-002', '11:15'),
    wrong: twoCohorts(code === 'R41' ? 'PRG-001' : 'PRG-002', '11:00'),
    found: {
      id: 'E-00002',
      column: 'cohortId',
      severity: code === 'R41' ? 'E' : 'W',
      params: { participant: 'P-0001', session: 'S-00002', other: 'S-00001', on: '03/02/2027' },
    },
  })),
  ...(['R71', 'R72'] as const).map((code): RuleExample => ({
    code,
    tab: 'sessions',
    right: twoCohorts(code === 'R71' ? 'PRG-001' : 'PRG-002', '11:15'),
    wrong: twoCohorts(code === 'R71' ? 'PRG-001' : 'PRG-002', '11:00'),
    found: {
      id: 'S-00002',
      column: 'sessionOn',
      severity: code === 'R71' ? 'E' : 'W',
      params: { count: 1, participant: 'P-0001', other: 'S-00001', cohort: 'ANG-001', on: '03/02/2027' },
    },
  })),
  {
    code: 'R33',
    tab: 'enrolments',
    right: withPlaces(place(1), place(2, { state: 'proposed' })),
    wrong: {
      rows: {
        ...withPlaces(place(1), place(2, { participantId: 'P-0001', state: 'proposed' })).rows,
        participants: [{ workingName: 'A', status: 'inPrison' as const, consent: 'no' as const }],
      },
    },
    found: { id: 'E-00001', column: 'participantId', severity: 'E', params: { participant: 'P-0001' } },
  },
  {
    code: 'R45',
    tab: 'enrolments',
    right: withPlaces(place(1, { state: 'waiting', waitNo: 2 }), place(2, { state: 'waiting', waitNo: 1 })),
    wrong: withPlaces(place(1, { state: 'waiting', waitNo: 1 }), place(2, { state: 'waiting', waitNo: 3 })),
    found: { id: 'E-00002', column: 'waitNo', severity: 'W', params: { number: 3, expected: 2 } },
  },
  {
    code: 'R40',
    tab: 'enrolments',
    right: withPlaces(place(1, left), place(2, { participantId: 'P-0001' })),
    // The later one is named, though it stands above.
    wrong: withPlaces(place(2, { participantId: 'P-0001' }), place(1)),
    found: {
      id: 'E-00002',
      column: 'participantId',
      severity: 'E',
      params: { participant: 'P-0001', cohort: 'ANG-001', other: 'E-00001' },
    },
  },
  {
    code: 'R40',
    tab: 'enrolments',
    right: withPlaces(place(1, { voided: 'yes' }), place(2, { participantId: 'P-0001' })),
    wrong: withPlaces(place(1, { state: 'waiting', waitNo: 1 }), place(2, { participantId: 'P-0001' })),
    found: { id: 'E-00002', column: 'participantId', severity: 'E' },
  },
  {
    code: 'R40',
    tab: 'enrolments',
    right: withPlaces(place(1), place(2, { ...left, participantId: 'P-0001' })),
    wrong: withPlaces(place(1), place(2, { participantId: 'P-0001', state: 'proposed' })),
    found: { id: 'E-00002', column: 'participantId', severity: 'E' },
  },
  {
    code: 'R46',
    tab: 'enrolments',
    right: withPlaces(place(3), place(1), place(2, left)),
    // The last one in is one too many, wherever she stands.
    wrong: withPlaces(place(3), place(1, { state: 'passed' }), place(2)),
    found: {
      id: 'E-00003',
      column: 'state',
      severity: 'E',
      params: { cohort: 'ANG-001', capacity: 2, number: 3 },
    },
  },
  {
    code: 'R46',
    tab: 'enrolments',
    right: withPlaces(place(1), place(2), place(3, { state: 'waiting', waitNo: 1 })),
    wrong: withPlaces(place(1), place(2), place(3, { state: 'active' })),
    found: { id: 'E-00003', column: 'state', severity: 'E' },
  },
];
