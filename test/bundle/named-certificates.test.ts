import type { Office } from '../support/office';
import {
  asOfficer,
  certifiedPair,
  issueAgain,
  LONG_NAME,
  namedIn,
  SECRETS,
  told,
} from '../support/named-certificates';
import { STAFF } from '../support/programme';
import { everythingShared, type Pair, PLANTED, typeIdentity } from '../support/registry';
import { spentOn } from '../support/take-list';
import { costlyCalls } from '../support/trace';

/** Types into a cell of a tab, found by the column's label and the row's first cell. */
const overtype = (office: Office, tab: string, id: string, label: string, text: string): void => {
  const [labels = [], ...rows] = office.shown(tab);
  const at = rows.findIndex(([first]) => first === id) + 2;
  const column = String.fromCharCode(65 + labels.indexOf(label));
  const range = encodeURIComponent(`'${tab}'!${column}${at}`);
  office.api('PUT', `/values/${range}?valueInputOption=RAW`, { values: [[text]] });
};
const refusal = ({ registry }: Pair, user: string): string | undefined => {
  const reply = registry.call('namedCertificates', {}, { user });
  return reply.ok ? undefined : reply.complaints[0]?.code;
};

describe('certificates with full names, printed from the registry', () => {
  it('say who she is, where and when she was born, and what the shared workbook certifies: one read in each, no write', () => {
    const pair = certifiedPair();
    const before = [pair.shared.bytes(), pair.registry.bytes()];
    pair.registry.host.clearTrace();
    const { cohorts, chosen } = namedIn(pair);
    expect(costlyCalls(pair.registry)).toEqual([
      'Sheets.Spreadsheets.Values.batchGetByDataFilter',
      'Sheets.Spreadsheets.Values.batchGetByDataFilter',
    ]);
    expect(spentOn(pair.registry)).toMatchObject({ executions: 1, calls: 2 });
    expect(spentOn(pair.registry).seconds).toBeLessThan(3);
    expect(cohorts).toEqual([{ cohortId: 'ANG-001', name: 'Angkatan I' }]);
    expect(chosen).toMatchObject({
      ...{ type: 'training', programme: 'Pelatihan Sulam', cohort: 'Angkatan I', totalJp: 144 },
      ...{ startOn: '2027-02-01', endOn: '2027-06-10' },
    });
    expect(chosen?.certificates[0]).toMatchObject({
      ...{ certificateNo: '0001/SP/PRG-001/2027', issuedOn: '2027-06-11', rate: '100.00', why: null },
      bearer: {
        fullName: PLANTED.fullName,
        birthPlace: PLANTED.birthPlace,
        birthDate: '1985-03-12',
      },
    });
    expect(chosen?.certificates[1]?.bearer).toEqual({
      fullName: LONG_NAME,
      birthPlace: null,
      birthDate: null,
    });
    const { issued } = pair.shared.answer<{ chosen: { issued: { verifyCode: string }[] } }>(
      'certificatesForm',
      {},
      asOfficer,
    ).chosen;
    expect(chosen?.certificates.map(({ verifyCode }) => verifyCode)).toEqual(
      issued.map(({ verifyCode }) => verifyCode),
    );
    expect([pair.shared.bytes(), pair.registry.bytes()]).toEqual(before);
  });

  it('leave nothing of a name in the shared workbook, its journal, mails, traces or answers, nor in the registry’s journal or logs', () => {
    const pair = certifiedPair();
    pair.registry.host.clearTrace();
    const journal = pair.registry.shown('Jurnal');
    namedIn(pair);
    namedIn(pair, { cohortId: 'ANG-001', type: 'competence' });
    pair.shared.menu('menuValidate');
    pair.shared.menu('menuSendDigests');
    const everything = everythingShared(pair);
    for (const secret of SECRETS) {
      expect([secret, everything.includes(secret)]).toEqual([secret, false]);
      expect(JSON.stringify(pair.registry.host.trace())).not.toContain(secret);
      expect(JSON.stringify(pair.registry.host.executions().map(({ log }) => log))).not.toContain(secret);
    }
    expect(pair.registry.shown('Jurnal')).toEqual(journal);
    expect(everything).toContain('KPR');
  });

  it('are not printed when revoked, voided, or of somebody who was erased', () => {
    const pair = certifiedPair();
    const { shared, registry } = pair;
    const { chosen } = shared.answer<{
      chosen: { issued: { certificateNo: string; version: string }[] };
    }>('certificatesForm', {});
    const { certificateNo, version } = chosen.issued[0] ?? {};
    shared.answer('revokeCertificate', { certificateNo, version, reason: 'salah cetak' });
    overtype(shared, 'Sertifikat', '0002/SP/PRG-001/2027', 'Dibatalkan', 'Ya');
    registry.answer('eraseIdentity', { registryKey: 'R-0003' }, asOfficer);
    expect(told(pair)).toEqual([
      ['0001', 'revoked'],
      ['0002', 'voided'],
      ['0003', 'erased'],
    ]);
    issueAgain(pair);
    expect(told(pair).slice(3)).toEqual([
      ['0004', PLANTED.fullName],
      ['0005', LONG_NAME],
    ]);
  });

  it('name nobody where the two workbooks do not agree on who a code is', () => {
    const pair = certifiedPair();
    const { shared, registry } = pair;
    // Somebody at the shared workbook points a code at another woman.
    overtype(shared, 'Peserta', 'P-0001', 'Kunci Registri', 'R-0002');
    // A code that never reached the registry, as a stop half way leaves it.
    overtype(registry, 'Registri', 'R-0002', 'Kode Peserta', '');
    // And one whose row is gone.
    overtype(registry, 'Registri', 'R-0003', 'Kode Peserta', 'P-0099');
    overtype(shared, 'Peserta', 'P-0003', 'Kunci Registri', '');
    expect(told(pair)).toEqual([
      ['0001', 'otherPerson'],
      ['0002', 'noCode'],
      ['0003', 'notHere'],
    ]);
    overtype(registry, 'Registri', 'R-0003', 'Kode Peserta', 'P-0001');
    overtype(registry, 'Registri', 'R-0002', 'Nama Lengkap', '');
    overtype(registry, 'Registri', 'R-0002', 'Kode Peserta', 'P-0002');
    expect(told(pair).slice(0, 2)).toEqual([
      ['0001', 'severalRows'],
      ['0002', 'noName'],
    ]);
  });

  it('bear the name of the row that was kept when two rows were found to be one person', () => {
    const pair = certifiedPair();
    const { registry, shared } = pair;
    typeIdentity(registry, { 'Nama Lengkap': 'Sulastri binti Contoh', Sebutan: 'Sul' });
    registry.answer(
      'decideDuplicate',
      { a: 'R-0003', b: 'R-0004', decision: 'same' },
      {
        ...asOfficer,
        acknowledged: true,
      },
    );
    expect(told(pair)[2]).toEqual(['0003', 'Sulastri binti Contoh']);
    expect(shared.bytes()).not.toContain('Sulastri');
  });

  it('are for officers of the registry who may work in the shared workbook too, and not for a copy', () => {
    const pair = certifiedPair();
    const { shared, registry, registryId } = pair;
    const sharedId = shared.host.state().spreadsheetId;
    registry.host.setAccess(registryId, [STAFF.LAPAS, STAFF.LPK, STAFF.DISPERINDAG]);
    expect(refusal(pair, STAFF.LPK)).toBe('notStaff');
    overtype(shared, 'Pengguna', STAFF.LAPAS, 'Peran', 'Instruktur');
    expect(refusal(pair, STAFF.LAPAS)).toBe('notAllowed');
    overtype(shared, 'Pengguna', STAFF.LAPAS, 'Peran', 'Petugas Lapas');
    registry.host.setAccess(sharedId, []);
    expect(refusal(pair, STAFF.LAPAS)).toBe('sharedUnavailable');
    registry.host.setAccess(sharedId, [STAFF.LAPAS]);
    overtype(registry, 'Pengaturan', 'Id buku kerja', 'Nilai', 'another');
    expect(refusal(pair, STAFF.LAPAS)).toBe('copied');
    // The shared workbook's script has no names to give.
    const there = shared.call('namedCertificates', {}, asOfficer);
    expect(there.ok ? [] : there.complaints.map(({ code }) => code)).toEqual(['otherWorkbook']);
  });
});
