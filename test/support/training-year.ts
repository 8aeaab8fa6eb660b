import { sampleRow } from './sample-row';
import type { RowsByTab } from './book-of';
import { agencies } from '../../src/features/agencies/tab';
import { firstHolidays } from '../../src/features/holidays/seed';

type Holidays = NonNullable<RowsByTab['holidays']>;

/**
 * The domain page's setting: PRG-001 with the cohort ANG-001 (16 places, at least 10 people, 144 JP), the prison's room
 * with its morning hours, two trainers, and the holidays of 2026 and 2027, all of them decreed.
 */
export const trainingYear = ({ capacity = 16 }: { readonly capacity?: number } = {}) =>
  ({
    agencies: ['DISNAKER', 'LAPAS', 'LPK'].map((agencyId, n) => sampleRow(agencies, n, { agencyId })),
    sites: [
      { agencyId: 'LAPAS', name: 'Aula', morningFrom: '09:00', morningTo: '12:00' },
      { agencyId: 'LAPAS', name: 'Ruang kerja' },
    ],
    instructors: ['Ani', 'Wati'].map((name) => ({ name, agencyId: 'LPK', active: 'yes' as const })),
    holidays: (firstHolidays as Holidays).map((holiday) => ({ ...holiday, status: 'final' as const })),
    programmes: [
      { name: 'Sulam', totalJp: 144, startOn: '2027-01-04', endOn: '2027-12-31', status: 'active' },
    ],
    cohorts: [
      {
        programmeId: 'PRG-001',
        name: 'Angkatan 1',
        siteId: 'LOK-01',
        capacity,
        quorum: 10,
        totalJp: 144,
        startOn: '2027-02-01',
        endOn: '2027-06-10',
        status: 'active',
      },
    ],
  }) satisfies RowsByTab;
