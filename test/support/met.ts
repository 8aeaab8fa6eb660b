import type { RowsByTab } from './book-of';

/** The agencies of a first meeting, each with somebody who receives its digest. */
export const AGENCIES = [
  ['DISNAKER', 'manpower'],
  ['LAPAS', 'prison'],
  ['LPK', 'provider'],
  ['DISPERINDAG', 'trade'],
] as const;

/** A workbook in which nothing has been planned yet. */
export const beforeMeeting: RowsByTab = {
  agencies: AGENCIES.map(([agencyId, type]) => ({
    agencyId,
    name: `Kantor ${agencyId}`,
    type,
    digest: 'yes' as const,
    active: 'yes' as const,
  })),
  staff: AGENCIES.map(([agencyId]) => ({
    email: `${agencyId.toLowerCase()}@example.go.id`,
    name: `Staf ${agencyId}`,
    agencyId,
    role: 'partner' as const,
    digest: 'yes' as const,
    active: 'yes' as const,
  })),
};

/** The meeting of scenario S2, as it is planned. */
export const FIRST_MEETING = {
  heldOn: '2019-08-27',
  startTime: '10:00',
  place: 'Ruang rapat Disnaker',
  chair: 'Kabid Lattas',
  invited: AGENCIES.map(([agencyId]) => agencyId),
  agenda: 'Rencana pelatihan sulam\nPembagian tugas',
} as const;

/** What was decided in it. */
export const FIRST_DECISIONS = [
  'Pelatihan sulam dilaksanakan di Lapas',
  'LPK menyiapkan pengajar',
  'Rapat kedua pada bulan September',
] as const;

export const FIRST_ACTIONS = [
  { text: 'daftar calon peserta', ownerId: 'LAPAS', dueOn: '2019-09-03' },
  { text: 'silabus sulam', ownerId: 'LPK', dueOn: '2019-09-05' },
  { text: 'rapat ke-2', ownerId: 'DISNAKER', dueOn: '2019-09-10' },
] as const;
