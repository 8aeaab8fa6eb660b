import type { NamedCertificates } from '../../src/app/registry/named-certificates';
import { STAFF, TIMETABLE } from './programme';
import { type Pair, pairOfWorkbooks, PLANTED, typeIdentity } from './registry';

export const asOfficer = { user: STAFF.LAPAS };
export const LONG_NAME =
  'Siti Nurhalimah Kusumaningtyas Wulandari Prameswari binti Haji Muhammad Abdurrahman Wirasaputra als. Nunung';

const ENTRIES = ['E-00001', 'E-00002', 'E-00003'].map((enrolmentId) => ({
  enrolmentId,
  code: 'H',
  version: null,
}));

/** Three people of the registry with certificates of training that the shared workbook issued; the second has a long name. */
export const certifiedPair = (): Pair => {
  const pair = pairOfWorkbooks();
  const { shared, registry } = pair;
  const { fullName, birthPlace } = PLANTED;
  registry.answer(
    'registerIdentity',
    { fullName, birthPlace, birthDate: '1985-03-12', workingName: 'KPR', consent: 'yes' },
    asOfficer,
  );
  typeIdentity(registry, { 'Nama Lengkap': LONG_NAME, Sebutan: 'Ibu Nunung', Persetujuan: 'Ya' });
  typeIdentity(registry, { 'Nama Lengkap': 'Sulastri', Sebutan: 'Ibu Sul', Persetujuan: 'Ya' });
  registry.answer('issueCodes', { registryKeys: ['R-0001', 'R-0002', 'R-0003'] }, asOfficer);
  for (const participantId of ['P-0001', 'P-0002', 'P-0003'])
    shared.answer('enrol', { cohortId: 'ANG-001', participantId });
  shared.answer('schedule', { ...TIMETABLE, end: { type: 'count', count: 2 } }, { acknowledged: true });
  shared.at('2027-06-11');
  for (const sessionId of ['S-00001', 'S-00002'])
    shared.answer('recordAttendance', { sessionId, entries: ENTRIES });
  issueAgain(pair);
  return pair;
};

/** Issues what nobody has yet. */
export const issueAgain = ({ shared }: Pair): void => {
  shared.answer('issueCertificates', {
    ...{ cohortId: 'ANG-001', type: 'training', issuedOn: '2027-06-11', issuerId: 'DISNAKER' },
    enrolmentIds: ENTRIES.map(({ enrolmentId }) => enrolmentId),
  });
};

export const namedIn = ({ registry }: Pair, input: object = {}): NamedCertificates =>
  registry.answer<NamedCertificates>('namedCertificates', input, asOfficer);

/** What is answered of each certificate: the full name, or why there is none. */
export const told = (pair: Pair): readonly (readonly [string, string])[] =>
  (namedIn(pair).chosen?.certificates ?? []).map(
    ({ certificateNo, bearer, why }) => [certificateNo.slice(0, 4), bearer?.fullName ?? why ?? ''] as const,
  );

export const SECRETS = [PLANTED.fullName, PLANTED.birthPlace, LONG_NAME, 'Sulastri'];
