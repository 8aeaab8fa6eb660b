import { courseDays } from './held-course';
import type { Office } from './office';
import { plannedOffice } from './programme';

/** As the staff tab has her: she may look at what is reported, and at nothing else. */
export const LEADER = 'pimpinan@example.go.id';

const padded = (n: number, digits: number): string => String(n).padStart(digits, '0');
const shownDay = (day: string): string => day.split('-').reverse().join('/');

/** As long as a name may be. */
const LONG_NAME = 'Gelombang Warga Binaan Perempuan Lapas Kelas IIA Malang, Kejuruan Sulam Tangan I';

interface Course {
  /** People in each cohort. */
  readonly sizes: readonly number[];
  /** How many of the course's 48 days each cohort was taught. */
  readonly days: number;
}

/**
 * An office with a cohort a size, each with a name of 80 characters, taught on the first days of the course. In all of
 * them everybody was there but the second one, who missed the first two sessions.
 */
export const reportingOffice = ({ sizes, days }: Course): Office => {
  const office = plannedOffice(sizes[0]);
  office.type('Pengguna', [
    {
      Surel: LEADER,
      Nama: 'Pimpinan',
      Instansi: 'DISNAKER',
      Peran: 'Pimpinan',
      'Terima Ringkasan': 'Tidak',
      Aktif: 'Ya',
    },
  ]);
  office.type(
    'Angkatan',
    sizes.slice(1).map((size, n) => ({
      'Kode Angkatan': `ANG-${padded(n + 2, 3)}`,
      Program: 'PRG-001',
      'Nama Angkatan': LONG_NAME,
      Kuota: String(Math.max(size, 16)),
      'Total JP': '144',
      Mulai: '01/02/2027',
      Selesai: '10/06/2027',
      Status: 'Aktif',
    })),
  );
  const people = sizes.flatMap((size, cohort) => Array.from({ length: size }, (_, n) => ({ cohort, n })));
  office.type(
    'Peserta',
    people.map((_, n) => ({
      'Kode Peserta': `P-${padded(n + 1, 4)}`,
      Sebutan: `Ibu ${n + 1}`,
      Status: 'Di Lapas',
      Persetujuan: 'Ya',
    })),
  );
  office.type(
    'Pendaftaran',
    people.map(({ cohort }, n) => ({
      'Kode Pendaftaran': `E-${padded(n + 1, 5)}`,
      Peserta: `P-${padded(n + 1, 4)}`,
      Angkatan: `ANG-${padded(cohort + 1, 3)}`,
      Tahap: 'Terdaftar',
      'Tanggal Tahap': '25/01/2027',
      'Ikut Mulai': '01/02/2027',
      'Ikut Sampai': '10/06/2027',
    })),
  );
  const sessionId = (cohort: number, n: number) => `S-${padded(cohort * 48 + n + 1, 5)}`;
  office.type(
    'Sesi',
    sizes.flatMap((_, cohort) =>
      courseDays.map((day, n) => ({
        'Kode Sesi': sessionId(cohort, n),
        Angkatan: `ANG-${padded(cohort + 1, 3)}`,
        Tanggal: shownDay(day),
        Mulai: '09:00',
        Selesai: '11:15',
        JP: '3',
        Status: n < days ? 'Terlaksana' : 'Terjadwal',
      })),
    ),
  );
  office.type(
    'Presensi',
    people
      .flatMap((person, index) =>
        Array.from({ length: days }, (_, n) => ({ person, index, n, isAbsent: person.n === 1 && n < 2 })),
      )
      .map(({ person, index, n, isAbsent }, row) => ({
        'Kode Presensi': `A-${padded(row + 1, 6)}`,
        Sesi: sessionId(person.cohort, n),
        Pendaftaran: `E-${padded(index + 1, 5)}`,
        Kehadiran: isAbsent ? 'A' : 'H',
        'JP Hadir': isAbsent ? '0' : '3',
      })),
  );
  return office;
};
