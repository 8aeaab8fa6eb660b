import type { Office } from '../support/office';
import { enrolNew, plannedOffice, TIMETABLE } from '../support/programme';
import { costlyCalls } from '../support/trace';

const findings = (office: Office): Record<string, string>[] => {
  const [labels = [], ...rows] = office.shown('Temuan');
  return rows.map((row) => Object.fromEntries(labels.map((label, n) => [label, row[n] ?? ''])));
};

const put = (office: Office, range: string, values: unknown[][], option = 'USER_ENTERED') =>
  office.api('PUT', `/values/${encodeURIComponent(range)}?valueInputOption=${option}`, { values });

describe('validation', () => {
  it('is one read and one write, a look at what is kept beside the workbook, and one at the notes that change', () => {
    const office = plannedOffice();
    enrolNew(office, 'Ibu A');
    put(office, 'Peserta!C2', [['abc']]);
    office.host.clearTrace();
    office.menu('menuValidate');
    expect(costlyCalls(office)).toEqual([
      'Sheets.Spreadsheets.Values.batchGetByDataFilter',
      'Properties.getProperties',
      'Sheets.Spreadsheets.getByDataFilter',
      'Sheets.Spreadsheets.batchUpdate',
    ]);
  });

  it('names a hand-typed mistake with tab, code, column, message and a link to the cell', () => {
    const office = plannedOffice();
    enrolNew(office, 'Ibu A');
    put(office, 'Peserta!C2', [['tahun 85']]);
    expect(office.menu('menuValidate')).toContain('1 kesalahan');
    const [finding] = findings(office);
    expect(finding).toMatchObject({
      Aturan: 'R14',
      Bobot: 'Salah',
      Lembar: 'Peserta',
      'Kode Baris': 'P-0001',
      Kolom: 'Tahun Lahir',
      Keadaan: 'Terbuka',
    });
    expect(finding?.Pesan).toContain('tahun 85');
    expect(finding?.Tautan).toMatch(/#gid=\d+&range=C2$/);
    expect(office.shown('Peserta')[1]?.[2]).toBe('tahun 85');
  });

  it('gives codes to typed rows, tells a copied row from the first, finds a pasted text date, and loses nothing', () => {
    const office = plannedOffice();
    office.answer('schedule', TIMETABLE);
    enrolNew(office, 'Ibu A');
    office.type('Peserta', [{ Sebutan: 'Ibu Ketik', Status: 'Di Lapas' }]);
    // A whole row copied with its code, and a block pasted as text.
    put(office, 'Peserta!A4:H4', [office.shown('Peserta')[1] ?? []]);
    put(
      office,
      'Sesi!A50:K50',
      [['', 'ANG-001', 'Senin 14-6-27', '09.00', '11:15', '3', '', '', '', '', 'Terjadwal']],
      'RAW',
    );
    const before = { people: office.shown('Peserta'), sessions: office.shown('Sesi') };
    const message = office.menu('menuValidate');
    expect(message).toContain('2 baris yang diketik langsung mendapat kode');
    const found = findings(office).map((row) => [row.Aturan, row['Kode Baris'], row.Kolom]);
    expect(found).toEqual(
      expect.arrayContaining([
        ['R36', 'P-0001', 'Kode Peserta'],
        ['R08', 'S-00049', 'Tanggal'],
        ['R10', 'S-00049', 'Mulai'],
      ]),
    );
    const people = office.shown('Peserta');
    expect(people.map((row) => row.slice(1))).toEqual(before.people.map((row) => row.slice(1)));
    expect(people[2]?.[0]).toBe('P-0002');
    expect(office.shown('Sesi').map((row) => row.slice(1))).toEqual(
      before.sessions.map((row) => row.slice(1)),
    );
  });

  it('keeps a finding’s code and first day from run to run, solves it when it is mended, and is silent on a clean workbook', () => {
    const office = plannedOffice();
    expect(office.menu('menuValidate')).toBe('Semua isian benar.');
    enrolNew(office, 'Ibu A');
    put(office, 'Peserta!C2', [['abc']]);
    office.menu('menuValidate');
    const [first] = findings(office);
    office.at('2027-01-19');
    const unchanged = office.bytes();
    office.menu('menuValidate');
    expect(office.bytes()).toBe(unchanged);
    put(office, 'Peserta!C2', [['1985']]);
    office.menu('menuValidate');
    expect(findings(office)).toEqual([{ ...first, Keadaan: 'Selesai', 'Catatan Sel': '' }]);
  });

  it('notes one changed label and nothing else after a rename and a column of the users’ own (scenario S1)', () => {
    const office = plannedOffice();
    put(office, 'Peserta!B1', [['SEBUTAN ']], 'RAW');
    put(office, 'Peserta!K1', [['Kolom kami']], 'RAW');
    expect(office.menu('menuValidate')).toContain('0 kesalahan, 0 peringatan, 1 info');
    expect(findings(office).map((row) => [row.Aturan, row.Bobot, row.Kolom])).toEqual([
      ['R67', 'Info', 'Sebutan'],
    ]);
  });

  it('notes rows that a signature far below has pulled down', () => {
    const office = plannedOffice();
    enrolNew(office, 'Ibu A');
    put(office, 'Peserta!K60', [['Mengetahui, Kepala Dinas']], 'RAW');
    enrolNew(office, 'Ibu B');
    expect(office.shown('Peserta')[60]?.[0]).toBe('P-0002');
    office.menu('menuValidate');
    const notes = findings(office).filter((row) => row.Aturan === 'J02');
    expect(notes.map((row) => [row.Bobot, row.Lembar, row['Kode Baris']])).toEqual([
      ['Info', 'Peserta', 'P-0002'],
    ]);
    expect(notes[0]?.Pesan).toContain('baris 61');
  });

  it('notes that the reminders have stopped, until they run again', () => {
    const office = plannedOffice();
    office.menu('menuActivateDigests');
    // The trigger is there, but no run of it gets anywhere.
    office.host.setFaults({ faults: [{ function: 'hourly', call: 1, kind: 'killedBefore', repeat: true }] });
    const silence = () => {
      office.menu('menuValidate');
      return findings(office).filter((row) => row.Aturan === 'R66');
    };
    office.at('2027-01-26');
    expect(silence()).toEqual([]);
    office.at('2027-01-27');
    expect(silence().map((row) => [row.Bobot, row.Keadaan])).toEqual([['Peringatan', 'Terbuka']]);
    expect(silence()[0]?.Pesan).toContain('18/01/2027');
    office.menu('menuActivateDigests');
    expect(silence().map((row) => row.Keadaan)).toEqual(['Selesai']);
  });
});
