import type { Office } from './office';
import { plannedOffice, TIMETABLE } from './programme';

const padded = (prefix: string, digits: number, n: number): string =>
  `${prefix}${String(n).padStart(digits, '0')}`;
/** Where people come from: two regencies of one province, one of another, and nobody knows of one. */
const ORIGINS = ['3507', '3578', '1371'].flatMap((code) => Array<string>(5).fill(code));

/** An office half way through its course: 16 people, 48 sessions, attendance of the first twenty, a few of them late or absent. */
export const typedCourse = (day = '2027-03-30'): Office => {
  const office = plannedOffice();
  const people = Array.from({ length: 16 }, (_, n) => n + 1);
  office.type(
    'Peserta',
    people.map((n) => ({
      'Kode Peserta': padded('P-', 4, n),
      Sebutan: `Peserta ${n}`,
      'Kab/Kota Asal': ORIGINS[n - 1] ?? '',
      Status: 'Di Lapas',
      Persetujuan: 'Ya',
    })),
  );
  office.type(
    'Pendaftaran',
    people.map((n) => ({
      'Kode Pendaftaran': padded('E-', 5, n),
      Peserta: padded('P-', 4, n),
      Angkatan: 'ANG-001',
      Tahap: 'Terdaftar',
      'Tanggal Tahap': '25/01/2027',
      Mulai: '01/02/2027',
      Selesai: '10/06/2027',
    })),
  );
  office.answer('schedule', { ...TIMETABLE, instructorId: 'I-01' });
  office.at(day, '08:00');
  const labels = office.shown('Sesi')[0] ?? [];
  const status = String.fromCharCode(65 + labels.indexOf('Status'));
  const held = Array.from({ length: 20 }, (_, n) => n + 1);
  office.api('PUT', `/values/Sesi!${status}2:${status}21?valueInputOption=USER_ENTERED`, {
    values: held.map(() => ['Terlaksana']),
  });
  office.type(
    'Presensi',
    held.flatMap((session) =>
      people.map((n) => {
        const code = (n * 7 + session * 3) % 23 === 0 ? 'A' : (n + session) % 19 === 0 ? 'L' : 'H';
        return {
          'Kode Presensi': padded('A-', 6, (session - 1) * 16 + n),
          Sesi: padded('S-', 5, session),
          Pendaftaran: padded('E-', 5, n),
          Kehadiran: code,
          'JP Hadir': code === 'H' ? '3' : '0',
        };
      }),
    ),
  );
  return office;
};
