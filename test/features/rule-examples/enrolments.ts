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

export const enrolmentExamples: readonly RuleExample[] = [
  ...(['withdrawn', 'expelled', 'releasedEarly', 'transferred'] as const).map((state): RuleExample => ({
    code: 'R30',
    tab: 'enrolments',
    right: withPlaces(place(1, { state, stateReason: 'pindah Lapas' }), place(2, { state: 'passed' })),
    wrong: withPlaces(place(1, { state })),
    found: { id: 'E-00001', column: 'stateReason', severity: 'E' },
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
