import type { RowsByTab } from '../../support/book-of';
import { finishedCourse, personId } from '../../support/finished-course';
import type { RuleExample, Workbook } from './example';

type Certificate = NonNullable<RowsByTab['certificates']>[number];

const certificate = (number: number, more: Partial<Certificate> = {}): Certificate => ({
  certificateNo: `${String(number).padStart(4, '0')}/SP/PRG-001/2027`,
  enrolmentId: personId(number),
  type: 'training',
  issuedOn: '2027-06-15',
  issuerId: 'DISNAKER',
  verifyCode: 'ABCD2345',
  status: 'issued',
  ...more,
});
const issued = (...rows: readonly Certificate[]): Workbook => ({
  rows: finishedCourse({ certificates: rows }),
});
const of = (number: number, column: string, params: object = {}, severity: 'E' | 'I' = 'E') => ({
  ...{ id: `${String(number).padStart(4, '0')}/SP/PRG-001/2027`, column, severity },
  params: params as Record<string, string | number>,
});

/** Somebody who came when the last session was over: there was nothing to attend. */
const afterwards = {
  participantId: 'P-0001',
  cohortId: 'ANG-001',
  state: 'enrolled',
  stateOn: '2027-01-20',
  startOn: '2027-06-11',
  endOn: '2027-06-12',
} as const;

/** Rules on certificates: earned, after the end, numbered once and without a gap, one of a type. */
export const certificateExamples: readonly RuleExample[] = [
  {
    code: 'R32',
    tab: 'certificates',
    right: issued(certificate(1, { issuedOn: '2027-06-10' })),
    wrong: issued(certificate(1, { issuedOn: '2027-06-09' })),
    found: of(1, 'issuedOn', { on: '09/06/2027', until: '10/06/2027' }),
  },
  {
    code: 'R32',
    tab: 'certificates',
    right: issued(certificate(1, { type: 'competence', issuedOn: '2027-06-11' })),
    wrong: issued(certificate(1, { type: 'competence', issuedOn: '2027-06-10' })),
    found: of(1, 'issuedOn', { on: '10/06/2027', until: '11/06/2027' }),
  },
  {
    code: 'R49',
    tab: 'certificates',
    right: issued(certificate(1), certificate(2, { voided: 'yes' }), certificate(3)),
    wrong: issued(
      certificate(1, { voided: 'yes', enrolmentId: personId(2) }),
      certificate(1, { enrolmentId: personId(3) }),
    ),
    found: of(1, 'certificateNo', { missing: '–' }),
  },
  {
    code: 'R49',
    tab: 'certificates',
    right: issued(certificate(1), certificate(2, { status: 'revoked' }), certificate(3)),
    wrong: issued(certificate(1), certificate(3)),
    found: of(3, 'certificateNo', { missing: 2 }, 'I'),
  },
  {
    code: 'R60',
    tab: 'certificates',
    right: issued(certificate(1), certificate(2, { enrolmentId: personId(16), status: 'revoked' })),
    wrong: issued(certificate(1, { enrolmentId: personId(16) })),
    found: of(1, 'enrolmentId', { rate: 79.17, threshold: 80, result: 'K' }),
  },
  {
    code: 'R60',
    tab: 'certificates',
    right: issued(certificate(1, { enrolmentId: personId(14) })),
    wrong: issued(certificate(1, { enrolmentId: personId(14), type: 'competence' })),
    found: of(1, 'enrolmentId', { rate: 100, result: 'BK' }),
  },
  {
    code: 'R60',
    tab: 'certificates',
    right: issued(certificate(1)),
    wrong: { rows: finishedCourse({ certificates: [certificate(1)], enrolments: [afterwards] }) },
    found: of(1, 'enrolmentId', { rate: '–' }),
  },
  {
    code: 'R75',
    tab: 'certificates',
    right: issued(
      certificate(1, { status: 'revoked' }),
      certificate(2, { enrolmentId: personId(1) }),
      certificate(3, { enrolmentId: personId(1), type: 'competence' }),
    ),
    wrong: issued(certificate(1), certificate(2, { enrolmentId: personId(1) })),
    found: of(2, 'enrolmentId', { enrolment: 'E-00001', other: '0001/SP/PRG-001/2027' }),
  },
];
