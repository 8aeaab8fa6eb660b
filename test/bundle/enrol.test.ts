import { ADMIN, type Office } from '../support/office';
import { enrolNew, plannedOffice, STAFF } from '../support/programme';
import { costlyCalls } from '../support/trace';

const column = (office: Office, tab: string, label: string): string[] => {
  const [labels = [], ...rows] = office.shown(tab);
  return rows.map((row) => row[labels.indexOf(label)] ?? '');
};

describe('enrolling', () => {
  it('fills 16 places in order and then gives waiting numbers 1 and 2 (scenario S3)', () => {
    const office = plannedOffice();
    const answers = Array.from({ length: 18 }, (_, n) => enrolNew(office, `Ibu ${n + 1}`));
    expect(answers.map(({ participantId }) => participantId)).toEqual(
      Array.from({ length: 18 }, (_, n) => `P-${String(n + 1).padStart(4, '0')}`),
    );
    expect(column(office, 'Pendaftaran', 'Tahap')).toEqual([
      ...Array.from({ length: 16 }, () => 'Terdaftar'),
      'Daftar Tunggu',
      'Daftar Tunggu',
    ]);
    expect(column(office, 'Pendaftaran', 'No. Tunggu').slice(16)).toEqual(['1', '2']);
  });

  it('reads once and writes once, and no other call costs anything', () => {
    const office = plannedOffice();
    office.host.clearTrace();
    enrolNew(office, 'Ibu A');
    expect(costlyCalls(office)).toEqual([
      'Sheets.Spreadsheets.Values.batchGetByDataFilter',
      'Sheets.Spreadsheets.batchUpdate',
    ]);
  });

  it('keeps what was typed as text, whatever it looks like', () => {
    const office = plannedOffice();
    for (const name of ['=1+1', '<img onerror=alert(1)>', '0812', "'x", '+62', '@sum(A1)'])
      enrolNew(office, name);
    expect(column(office, 'Peserta', 'Sebutan')).toEqual([
      '=1+1',
      '<img onerror=alert(1)>',
      '0812',
      "'x",
      '+62',
      '@sum(A1)',
    ]);
    const { values } = office.api('GET', `/values/Peserta!B2%3AB7?valueRenderOption=FORMULA`) as {
      values: string[][];
    };
    expect(values[0]).toEqual(['=1+1']);
    const grid = office.api('GET', '?ranges=Peserta!B2&fields=sheets.data.rowData.values.userEnteredValue');
    expect(JSON.stringify(grid)).toContain('"stringValue":"=1+1"');
  });

  it('enrols a known participant, once a cohort', () => {
    const office = plannedOffice();
    const { participantId } = enrolNew(office, 'Ibu A');
    const reply = office.call('enrol', { cohortId: 'ANG-001', participantId });
    expect(reply.ok).toBe(false);
    if (!reply.ok) expect(reply.complaints).toMatchObject([{ code: 'R40', field: 'participantId' }]);
  });

  it('lets the prison propose, and not a partner; and says so to strangers', () => {
    const office = plannedOffice();
    const input = { cohortId: 'ANG-001', participant: { workingName: 'Ibu A', consent: 'yes' } };
    expect(office.call('propose', input, { user: STAFF.LAPAS }).ok).toBe(true);
    for (const user of [STAFF.LAPAS, STAFF.DISPERINDAG, 'orang@example.com']) {
      const before = office.bytes();
      const reply = office.call('enrol', input, { user });
      expect(reply.ok).toBe(false);
      if (!reply.ok)
        expect(reply.complaints.map(({ code }) => code)).toEqual([
          user === 'orang@example.com' ? 'notStaff' : 'notAllowed',
        ]);
      expect(office.bytes()).toBe(before);
    }
  });

  it('answers the same request the same, and changes nothing the second time', () => {
    const office = plannedOffice();
    const input = { cohortId: 'ANG-001', participant: { workingName: 'Ibu A', consent: 'yes' } };
    const requestId = '1.aaaaaaaaaaaaaaaa';
    const first = office.call('enrol', input, { requestId });
    const before = office.bytes();
    expect(office.call('enrol', input, { requestId })).toMatchObject({
      ok: true,
      answer: first.ok && first.answer,
    });
    expect(office.bytes()).toBe(before);
    const other = office.call(
      'enrol',
      { ...input, participant: { workingName: 'Ibu B', consent: 'yes' } },
      { requestId },
    );
    expect(other).toMatchObject({ ok: false, complaints: [{ code: 'requestReused' }] });
    expect(office.bytes()).toBe(before);
  });

  it('refuses a request from before the journal that it can look at', () => {
    const office = plannedOffice(1000);
    for (let n = 0; n < 101; n++) enrolNew(office, `Ibu ${n}`);
    const input = { cohortId: 'ANG-001', participant: { workingName: 'Ibu X', consent: 'yes' } };
    expect(office.call('enrol', input, { requestId: '0.aaaaaaaaaaaaaaaa' })).toMatchObject({
      ok: false,
      complaints: [{ code: 'requestExpired' }],
    });
    expect(office.call('enrol', input, { requestId: '100.aaaaaaaaaaaaaaaa' }).ok).toBe(true);
  });

  it('writes into columns that were moved, renamed and joined, and leaves the users’ own alone', () => {
    const office = plannedOffice();
    const { sheets } = office.api('GET', '?fields=sheets.properties') as {
      sheets: { properties: { sheetId: number; title: string } }[];
    };
    const sheetId = sheets.find(({ properties }) => properties.title === 'Peserta')?.properties.sheetId;
    const columns = { sheetId, dimension: 'COLUMNS' };
    office.api('PUT', `/values/Peserta!B1?valueInputOption=RAW`, { values: [['SEBUTAN ']] });
    office.api('POST', ':batchUpdate', {
      requests: [
        { insertDimension: { range: { ...columns, startIndex: 1, endIndex: 2 }, inheritFromBefore: true } },
        { moveDimension: { source: { ...columns, startIndex: 3, endIndex: 4 }, destinationIndex: 0 } },
      ],
    });
    office.api('PUT', `/values/Peserta!C1%3AC2?valueInputOption=RAW`, {
      values: [['Catatan kami'], ['punya kami']],
    });
    office.answer('enrol', {
      cohortId: 'ANG-001',
      participant: { workingName: 'Ibu A', birthYear: 1985, consent: 'yes' },
    });
    const [labels, , row] = office.shown('Peserta');
    expect(labels?.slice(0, 4)).toEqual(['Tahun Lahir', 'Kode Peserta', 'Catatan kami', 'SEBUTAN ']);
    // The users' own entry stands in row 2: new rows go below everything that is there.
    expect(row?.slice(0, 4)).toEqual(['1985', 'P-0001', '', 'Ibu A']);
    expect(ADMIN).toBe(STAFF.DISNAKER);
  });
});
