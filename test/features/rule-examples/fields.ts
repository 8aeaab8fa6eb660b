import type { Cells } from '../../../src/core/change';
import type { RuleExample } from './example';
import { nikExamples } from './identities';

const agency = { agencyId: 'LPK', name: 'LPK Ganesha', type: 'LPK', digest: 'Ya', active: 'Ya' };
const instructor = { instructorId: 'I-01', name: 'Ani', agencyId: 'LPK', active: 'Ya' };
const participant = { participantId: 'P-0001', workingName: 'ST', status: 'Di Lapas' };
const holiday = { holidayId: 'LIB-001', heldOn: 46_419, name: 'Imlek', type: 'Nasional', status: 'Tetap' };
const site = { siteId: 'LOK-01', agencyId: 'LPK', name: 'Aula' };
const given = { agencies: [agency] };

/** The rules that come with the kinds of the columns, each tried on one column that has it. */
export const fieldExamples: readonly RuleExample[] = [
  ...nikExamples,
  {
    code: 'R01',
    tab: 'agencies',
    right: { cells: given },
    wrong: { cells: { agencies: [{ ...agency, name: ' ' }] } },
    found: { id: 'LPK', column: 'name', severity: 'E' },
  },
  {
    code: 'R08',
    tab: 'holidays',
    right: { cells: { holidays: [holiday] } },
    wrong: { cells: { holidays: [{ ...holiday, heldOn: '01/02/2027' }] } },
    found: { id: 'LIB-001', column: 'heldOn', severity: 'E', params: { value: '01/02/2027' } },
  },
  {
    code: 'R10',
    tab: 'sites',
    right: { cells: { ...given, sites: [{ ...site, morningFrom: 0.375 }] } },
    wrong: { cells: { ...given, sites: [{ ...site, morningFrom: '9 pagi' }] } },
    found: { id: 'LOK-01', column: 'morningFrom', severity: 'E', params: { value: '9 pagi' } },
  },
  {
    code: 'R11',
    tab: 'agencies',
    right: { cells: { agencies: [{ ...agency, email: 'lpk@example.id' }] } },
    wrong: { cells: { agencies: [{ ...agency, email: 'lpk@example.id, x@example.id' }] } },
    found: { id: 'LPK', column: 'email', severity: 'E', params: { value: 'lpk@example.id, x@example.id' } },
  },
  {
    code: 'R13',
    tab: 'participants',
    right: { cells: { participants: [participant] } },
    wrong: { cells: { participants: [{ ...participant, status: 'Di rumah' }] } },
    found: { id: 'P-0001', column: 'status', severity: 'E', params: { value: 'Di rumah' } },
  },
  {
    code: 'R14',
    tab: 'participants',
    right: { cells: { participants: [{ ...participant, birthYear: 1985 }] } },
    wrong: { cells: { participants: [{ ...participant, birthYear: 85 }] } },
    found: { id: 'P-0001', column: 'birthYear', severity: 'E', params: { value: '85' } },
  },
  ...['Ani ', ' Ani', 'Ani  Wati'].map((name): RuleExample => ({
    code: 'R17',
    tab: 'instructors',
    right: { cells: { ...given, instructors: [instructor] } },
    wrong: { cells: { ...given, instructors: [{ ...instructor, name }] } },
    found: { id: 'I-01', column: 'name', severity: 'W' },
  })),
  ...(['NIK 3507135203859901', 3507135203859901, '3507.1352 0385-9901'] as const).map(
    (workingName): RuleExample => ({
      code: 'R19',
      tab: 'participants',
      right: { cells: { participants: [participant] } },
      wrong: { cells: { participants: [{ ...participant, workingName }] } },
      found: { id: 'P-0001', column: 'workingName', severity: 'W' },
    }),
  ),
  {
    code: 'R36',
    tab: 'participants',
    right: { cells: { participants: [participant, { ...participant, participantId: 'P-0002' }] } },
    wrong: { cells: { participants: [participant, { ...participant, workingName: 'SL' }] } },
    found: { id: 'P-0001', column: 'participantId', severity: 'E', params: { value: 'P-0001' } },
  },
  ...(
    [
      ['there is none', []],
      ['it was voided', [{ ...agency, voided: 'Ya' }]],
    ] as const
  ).map(([, agencies]: readonly [string, readonly Cells[]]): RuleExample => ({
    code: 'R50',
    tab: 'instructors',
    right: { cells: { ...given, instructors: [instructor] } },
    wrong: { cells: { agencies, instructors: [instructor] } },
    found: { id: 'I-01', column: 'agencyId', severity: 'E', params: { value: 'LPK' } },
  })),
];
