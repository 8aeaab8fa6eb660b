import type { Workbook } from '../../host/sheets/model/workbook';
import { ADMIN, emptyOffice, type Office, officeWith } from './office';

/** One person an agency, as the tab of staff has them. */
export const STAFF = {
  DISNAKER: ADMIN,
  LAPAS: 'lapas@example.go.id',
  LPK: 'lpk@example.com',
  DISPERINDAG: 'perindag@example.go.id',
  DINKOP: 'dinkop@example.go.id',
  BPJSTK: 'bpjstk@example.go.id',
} as const;

const ROLES: Readonly<Record<string, string>> = { LAPAS: 'Petugas Lapas', LPK: 'Instruktur' };

/** Workbooks are never changed in place: one that was made for a test serves all others of the file. */
const planned = new Map<number, Workbook>();

/** An office that has been set up, by the menu and by typing: six agencies with a person each, a programme, a cohort of 16, a room, a trainer. */
export const plannedOffice = (capacity = 16): Office => {
  const known = planned.get(capacity);
  return known ? officeWith(known) : planOffice(capacity);
};

const planOffice = (capacity: number): Office => {
  const office = emptyOffice();
  office.menu('menuSetUp');
  office.type(
    'Pengguna',
    Object.entries(STAFF)
      .filter(([agency]) => agency !== 'DISNAKER')
      .map(([agency, email]) => ({
        Surel: email,
        Nama: `Staf ${agency}`,
        Instansi: agency,
        Peran: ROLES[agency] ?? 'Mitra',
        'Terima Ringkasan': 'Ya',
        Aktif: 'Ya',
      })),
  );
  office.type('Lokasi', [
    {
      'Kode Lokasi': 'LOK-01',
      Instansi: 'LAPAS',
      'Nama Lokasi': 'Aula Kegiatan Kerja',
      'Pagi Mulai': '09:00',
      'Pagi Selesai': '12:00',
      'Siang Mulai': '14:30',
      'Siang Selesai': '17:00',
    },
  ]);
  office.type('Instruktur', [
    { 'Kode Instruktur': 'I-01', Nama: 'Instruktur Sulam', Instansi: 'LPK', Aktif: 'Ya' },
  ]);
  office.type('Program', [
    {
      'Kode Program': 'PRG-001',
      'Nama Program': 'Pelatihan Sulam',
      'Total JP': '144',
      Mulai: '01/02/2027',
      Selesai: '31/12/2027',
      Status: 'Aktif',
    },
  ]);
  office.type('Angkatan', [
    {
      'Kode Angkatan': 'ANG-001',
      Program: 'PRG-001',
      'Nama Angkatan': 'Angkatan I',
      Lokasi: 'LOK-01',
      Kuota: String(capacity),
      'Peserta Minimum': '10',
      'Total JP': '144',
      Mulai: '01/02/2027',
      Selesai: '10/06/2027',
      Status: 'Aktif',
    },
  ]);
  const workbook = office.host.store.get(office.host.state().spreadsheetId);
  if (workbook) planned.set(capacity, workbook);
  return office;
};

export const enrolNew = (office: Office, workingName: string, cohortId = 'ANG-001') =>
  office.answer<{ participantId: string; enrolmentId: string; waitNo: number | null }>('enrol', {
    cohortId,
    participant: { workingName, consent: 'yes' },
  });

/** The timetable of scenario S6: Mondays, Wednesdays, Thursdays, 144 JP. */
export const TIMETABLE = {
  cohortId: 'ANG-001',
  firstOn: '2027-02-01',
  frequency: 'weekly',
  every: 1,
  weekdays: [1, 3, 4],
  startTime: '09:00',
  endTime: '11:15',
  end: { type: 'jp', jp: 144 },
  skipNational: true,
  onDayOff: 'skip',
  without: [],
  added: [],
  skipCollectiveLeave: true,
} as const;
