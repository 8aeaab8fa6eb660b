import type { Office } from '../support/office';
import { enrolNew, plannedOffice } from '../support/programme';
import { costlyCalls } from '../support/trace';

const padded = (n: number, digits: number) => String(n).padStart(digits, '0');
const people = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, n) => from + n);

/**
 * Sixteen people, of whom twelve passed, three failed and one withdrew; six have certificates. Seven began to work in
 * May: six of them are insured and one is to be; three still work in November, of whom two are funded. One of the others
 * is no longer insured.
 */
const later = (): Office => {
  const office = plannedOffice();
  for (const n of people(1, 16)) enrolNew(office, `Ibu ${n}`);
  office.at('2027-06-11');
  const move = (name: string, from: number, to: number, reason?: string) =>
    office.answer('moveEnrolments', {
      move: name,
      enrolmentIds: people(from, to).map((n) => `E-${padded(n, 5)}`),
      reason,
    });
  move('pass', 1, 12);
  move('fail', 13, 15, 'belum kompeten');
  move('withdraw', 16, 16, 'pindah');
  office.type(
    'Sertifikat',
    people(1, 6).map((n) => ({
      Nomor: `000${n}/SP`,
      Pendaftaran: `E-${padded(n, 5)}`,
      Jenis: 'Pelatihan',
      'Tanggal Terbit': '14/06/2027',
      Penerbit: 'DISNAKER',
      'Kode Periksa': `KODE${n}`,
      Status: 'Terbit',
    })),
  );
  office.at('2027-12-06');
  const fares = (n: number, month: string, said: object) =>
    office.answer('recordOutcome', {
      participantId: `P-${padded(n, 4)}`,
      month,
      outcome: { version: null, said },
    });
  for (const n of people(1, 7))
    fares(n, '2027-05-01', {
      working: 'yes',
      hasNib: 'yes',
      insurance: n === 7 ? 'toRegister' : 'active',
    });
  for (const n of people(1, 3))
    fares(n, '2027-11-01', { working: 'yes', funding: n === 3 ? 'none' : n === 2 ? 'kur' : 'csr' });
  fares(8, '2027-11-01', { insurance: 'lapsed' });
  return office;
};

/** All that is in the sheets, but the journal, which notes that somebody refreshed. */
const bytesOfSheets = (office: Office): string => {
  const { sheets } = JSON.parse(office.bytes()) as {
    readonly sheets: readonly { readonly properties: { readonly title: string } }[];
  };
  const others = sheets.filter(({ properties }) => properties.title !== 'Jurnal');
  expect(others).toHaveLength(sheets.length - 1);
  return JSON.stringify(others);
};

describe('what came of training, in its tabs', () => {
  const office = later();

  it('is written by one read of values, one of structure, and one write, with small groups as such', () => {
    office.host.clearTrace();
    expect(office.menu('menuRefreshSummaries')).toMatch(/Hasil Pelatihan, .*Rekap JKK dan JKM, .*Berkas/);
    expect(costlyCalls(office).filter((call) => call.startsWith('Sheets.'))).toEqual([
      'Sheets.Spreadsheets.Values.batchGetByDataFilter',
      'Sheets.Spreadsheets.get',
      'Sheets.Spreadsheets.batchUpdate',
    ]);
    expect(office.shown('Hasil Pelatihan')).toEqual([
      ['Hasil Pelatihan'],
      [
        'per tanggal 06/12/2027 08:00 WIB',
        '',
        '< kurang dari, > lebih dari, * tidak nol dan tidak semua: kelompok kurang dari 5 orang tidak dirinci.',
      ],
      [
        ...['Angkatan', 'Nama', 'Ikut', 'Sampai Selesai', 'Bersertifikat', 'Usaha/Kerja', 'JKK/JKM Aktif'],
        ...['Didanai', 'Usaha/Kerja 6 Bulan Lalu', 'Masih Berjalan'],
      ],
      // One who did not stay to the end would be the difference of two numbers; so would who is no longer at work.
      ['ANG-001', 'Angkatan I', '16', '>11', '6', '7', '6', '<5', '7', '*'],
    ]);
    expect(office.shown('Rekap JKK dan JKM').slice(2)).toEqual([
      ['Angkatan', 'Nama', 'Orang', 'Akan Didaftarkan', 'Aktif', 'Berhenti', 'Belum Ditanya'],
      // With the small groups the next larger one, which the total would otherwise tell.
      ['ANG-001', 'Angkatan I', '16', '*', '*', '*', '8'],
    ]);
  });

  it('says of each person what her dossier lacks', () => {
    const [labels, ...rows] = office.shown('Berkas Pendanaan').slice(2);
    expect(labels).toEqual([
      ...['Peserta', 'Sebutan', 'Sertifikat Pelatihan', 'NIB', 'JKK/JKM Aktif', 'Belum Pernah KUR'],
      'Yang Kurang',
    ]);
    expect(rows).toHaveLength(15);
    expect([0, 1, 6, 7, 14].map((n) => rows[n]?.join('|'))).toEqual([
      'P-0001|Ibu 1|Ya|Ya|Ya|Ya|0',
      'P-0002|Ibu 2|Ya|Ya|Ya|Tidak|1',
      'P-0007|Ibu 7|Tidak|Ya|Tidak|Ya|2',
      'P-0008|Ibu 8|Tidak|Tidak|Tidak|Ya|3',
      'P-0015|Ibu 15|Tidak|Tidak|Tidak|Ya|3',
    ]);
  });

  it('is the same to the last byte when refreshed again, and follows what changes', () => {
    const tabs = ['Hasil Pelatihan', 'Rekap JKK dan JKM', 'Berkas Pendanaan'];
    const before = bytesOfSheets(office);
    office.menu('menuRefreshSummaries');
    expect(bytesOfSheets(office) === before).toBe(true);
    office.answer('recordOutcome', {
      participantId: 'P-0009',
      month: '2027-12-01',
      outcome: { version: null, said: { insurance: 'active' } },
    });
    office.menu('menuRefreshSummaries');
    const changed = tabs.map((tab) => office.shown(tab));
    expect(changed[0]?.[3]?.[6]).toBe('7');
    // Two of one size are hidden together.
    expect(changed[1]?.[3]).toEqual(['ANG-001', 'Angkatan I', '16', '*', '*', '*', '*']);
    expect(changed[2]?.[11]?.join('|')).toBe('P-0009|Ibu 9|Tidak|Tidak|Ya|Ya|2');
  });
});
