import type { Reply } from '../../src/app/rpc';
import type { Office } from '../support/office';
import { enrolNew, STAFF } from '../support/programme';
import {
  everythingShared,
  type Pair,
  pairOfWorkbooks,
  planted,
  PLANTED,
  typeIdentity,
} from '../support/registry';
import { costlyCalls } from '../support/trace';

const asOfficer = { user: STAFF.LAPAS };
const codes = (office: Office): string[] =>
  office
    .shown('Peserta')
    .slice(1)
    .map((row) => row[0] ?? '');
const issue = ({ registry }: Pair, ...registryKeys: string[]): Reply =>
  registry.call('issueCodes', { registryKeys }, asOfficer);

describe('issuing codes from the registry', () => {
  it('gives a code in the shared workbook and notes it in the registry: one read and one write in each', () => {
    const pair = pairOfWorkbooks();
    typeIdentity(pair.registry, planted());
    expect(pair.registry.answer('issuable', {}, asOfficer)).toEqual([
      { registryKey: 'R-0001', fullName: PLANTED.fullName, workingName: 'KPR', hasConsent: true },
    ]);
    pair.registry.host.clearTrace();
    expect(issue(pair, 'R-0001')).toMatchObject({
      ok: true,
      answer: { codes: [{ registryKey: 'R-0001', participantId: 'P-0001' }] },
    });
    expect(costlyCalls(pair.registry)).toEqual([
      'Sheets.Spreadsheets.Values.batchGetByDataFilter',
      'Sheets.Spreadsheets.Values.batchGetByDataFilter',
      'Sheets.Spreadsheets.batchUpdate',
      'Sheets.Spreadsheets.batchUpdate',
    ]);
    expect(pair.shared.shown('Peserta')[1]?.slice(0, 2)).toEqual(['P-0001', 'KPR']);
    const [labels = [], row = []] = pair.registry.shown('Registri');
    expect(row[labels.indexOf('Kode Peserta')]).toBe('P-0001');
  });

  it('never makes two codes, whatever call fails or is killed, and finishes when asked again', () => {
    for (const kind of ['killedBefore', 'killedAfter', 'errorBefore', 'errorAfter', 'late'] as const)
      for (let call = 1; call <= 6; call++) {
        const pair = pairOfWorkbooks();
        typeIdentity(pair.registry, planted());
        pair.registry.host.setFaults({ faults: [{ call, kind, after: 2 }] });
        const json = JSON.stringify({
          name: 'issueCodes',
          input: { registryKeys: ['R-0001'] },
          requestId: '3.issueissueissue1',
        });
        pair.registry.host.run('call', [json], STAFF.LAPAS);
        pair.registry.host.setFaults({});
        pair.registry.host.run('call', [json], STAFF.LAPAS);
        issue(pair, 'R-0001');
        pair.registry.host.landLate();
        const [labels = [], row = []] = pair.registry.shown('Registri');
        expect([kind, call, codes(pair.shared), row[labels.indexOf('Kode Peserta')]]).toEqual([
          kind,
          call,
          ['P-0001'],
          'P-0001',
        ]);
      }
  });

  it('meets the shared workbook’s own scripts at any moment, and both end right', () => {
    // The host looks a workbook up several times in one call; a colleague comes in between calls.
    let counted = 0;
    const counting = pairOfWorkbooks(() => (counted += 1));
    counted = 0;
    const path = `/v4/spreadsheets/${counting.shared.host.state().spreadsheetId}`;
    counting.registry.host.api({
      method: 'GET',
      path,
      query: 'fields=spreadsheetId',
      body: undefined,
      user: STAFF.LAPAS,
    });
    let met = 0;
    for (let call = 0; call < 4; call++) {
      let looks = 0;
      let armed = false;
      const pair = pairOfWorkbooks((shared) => {
        if (!armed || looks++ !== call * counted) return;
        met += 1;
        enrolNew(shared, 'Ibu Lain');
      });
      typeIdentity(pair.registry, planted());
      armed = true;
      expect(issue(pair, 'R-0001').ok).toBe(true);
      armed = false;
      const people = pair.shared
        .shown('Peserta')
        .slice(1)
        .map(([code, name]) => [code, name]);
      const [labels = [], row = []] = pair.registry.shown('Registri');
      expect(people).toContainEqual([row[labels.indexOf('Kode Peserta')], 'KPR']);
      expect(new Set(people.map(([code]) => code)).size).toBe(people.length);
      expect(people.filter(([, name]) => name === 'Ibu Lain')).toHaveLength(looks > call * counted ? 1 : 0);
    }
    // Before the read, and between the read and the commit, which then has to be decided again.
    expect(met).toBeGreaterThanOrEqual(2);
  });

  it('is refused to whoever may not open the one or the other, and to a copy', () => {
    const pair = pairOfWorkbooks();
    typeIdentity(pair.registry, planted());
    expect(
      pair.registry.call('issueCodes', { registryKeys: ['R-0001'] }, { user: STAFF.DISPERINDAG }).ok,
    ).toBe(false);
    pair.registry.host.setAccess(pair.shared.host.state().spreadsheetId, []);
    expect(issue(pair, 'R-0001')).toMatchObject({ ok: false, complaints: [{ code: 'sharedUnavailable' }] });
    expect(codes(pair.shared)).toEqual([]);
    pair.registry.host.setAccess(pair.shared.host.state().spreadsheetId, [STAFF.LAPAS]);
    const row = pair.registry.shown('Pengaturan').findIndex(([setting]) => setting === 'Id buku kerja') + 1;
    pair.registry.api('PUT', `/values/Pengaturan!B${row}?valueInputOption=RAW`, { values: [['another']] });
    expect(issue(pair, 'R-0001')).toMatchObject({ ok: false, complaints: [{ code: 'copied' }] });
  });

  it('cannot be had the other way: the shared workbook’s script may not open the registry, nor do its tasks', () => {
    const pair = pairOfWorkbooks();
    expect(pair.shared.call('issueCodes', { registryKeys: ['R-0001'] }, asOfficer)).toMatchObject({
      ok: false,
    });
    const { status } = pair.shared.host.api({
      method: 'GET',
      path: `/v4/spreadsheets/${pair.registryId}`,
      query: '',
      body: undefined,
    });
    expect(status).toBe(403);
  });

  it('leaves nothing of an identity in the shared workbook, its metadata, journal, mails, traces or answers', () => {
    const pair = pairOfWorkbooks();
    typeIdentity(pair.registry, planted());
    issue(pair, 'R-0001');
    pair.shared.answer('enrol', { cohortId: 'ANG-001', participantId: 'P-0001' });
    pair.shared.menu('menuValidate');
    pair.shared.menu('menuRefreshSummaries');
    pair.shared.menu('menuSendDigests');
    const everything = everythingShared(pair);
    for (const secret of Object.values(PLANTED)) expect(everything).not.toContain(secret);
    expect(everything).toContain('KPR');
  });
});

describe('erasing a person', () => {
  it('blanks her in the registry and its journal, and her working name in the shared workbook and its journal; counts stay', () => {
    const pair = pairOfWorkbooks();
    typeIdentity(pair.registry, planted('Sebutanrahasia'));
    issue(pair, 'R-0001');
    pair.shared.answer('enrol', { cohortId: 'ANG-001', participantId: 'P-0001' });
    expect(pair.registry.bytes()).toContain(PLANTED.nik);
    expect(pair.registry.answer('eraseIdentity', { registryKey: 'R-0001' }, asOfficer)).toEqual({
      registryKey: 'R-0001',
      participantId: 'P-0001',
    });
    for (const secret of [...Object.values(PLANTED), 'Sebutanrahasia']) {
      expect(pair.registry.bytes()).not.toContain(secret);
      expect(pair.shared.bytes()).not.toContain(secret);
    }
    const { chosen } = pair.shared.answer<{ chosen: { enrolled: number } }>('stagesForm', {});
    expect(chosen.enrolled).toBe(1);
  });

  it('blanks the rows that were found to be the same person too, and their codes', () => {
    const pair = pairOfWorkbooks();
    typeIdentity(pair.registry, planted('Sebutansatu'));
    typeIdentity(pair.registry, { ...planted('Sebutandua'), NIK: '', 'No. Register': '' });
    issue(pair, 'R-0001', 'R-0002');
    const [labels = []] = pair.registry.shown('Registri');
    const column = String.fromCharCode(65 + labels.indexOf('Digabung Ke'));
    pair.registry.api('PUT', `/values/Registri!${column}3?valueInputOption=RAW`, { values: [['R-0001']] });
    pair.registry.answer('eraseIdentity', { registryKey: 'R-0002' }, asOfficer);
    for (const secret of [...Object.values(PLANTED), 'Sebutansatu', 'Sebutandua']) {
      expect(pair.registry.bytes()).not.toContain(secret);
      expect(pair.shared.bytes()).not.toContain(secret);
    }
  });

  it('is for officers of the registry, and names whom it does not find', () => {
    const pair = pairOfWorkbooks();
    expect(pair.registry.call('eraseIdentity', { registryKey: 'R-0001' }, asOfficer)).toMatchObject({
      ok: false,
      complaints: [{ code: 'noIdentity' }],
    });
    expect(pair.registry.call('eraseIdentity', { registryKey: 'R-0001' }, { user: STAFF.LPK }).ok).toBe(
      false,
    );
  });
});
