import { addDays } from '../../src/core/day';
import type { RowsByTab } from './book-of';

type Rows<K extends keyof RowsByTab> = NonNullable<RowsByTab[K]>;

/** People of a cohort, unless told. */
const PEOPLE = 20;
const SESSIONS = 10;
/** Fortnights from Monday 04/01/2021 on, each a course long: before the first holiday that set-up brings. */
const FORTNIGHTS = 100;
const FIRST_MONDAY = '2021-01-04';
/** When everything has been held. */
export const LARGE_NOW = '2025-01-06';
/** One row of attendance in so many is wrong. */
const ONE_WRONG_IN = 500;

const padded = (prefix: string, n: number, digits: number): string =>
  `${prefix}-${String(n).padStart(digits, '0')}`;
const list = <T>(count: number, make: (n: number) => T): T[] =>
  Array.from({ length: count }, (_, n) => make(n));

/**
 * Years of short courses, mostly sound: cohorts of twenty (or as many as told), ten sessions each, everyone four times in another cohort, each
 * cohort with a room and a trainer of its own while it runs. The last tenth still waits for its certificates. Of the
 * attendance one row in 500 is wrong, in turn: too many JP, a code that does not go with its JP, somebody recorded twice.
 */
export const largeCourse = (
  attendanceRows: number,
  { cohortSize = PEOPLE, note }: { readonly cohortSize?: number; readonly note?: string } = {},
) => {
  const cohorts = Math.ceil(attendanceRows / (cohortSize * SESSIONS));
  const enrolments = cohorts * cohortSize;
  const people = Math.max(cohortSize, Math.ceil(enrolments / 4));
  const fortnightOf = (cohort: number) => Math.floor((cohort * FORTNIGHTS) / Math.max(cohorts, FORTNIGHTS));
  const mondayOf = (cohort: number) => addDays(FIRST_MONDAY, fortnightOf(cohort) * 14);
  const rooms = Math.ceil(cohorts / FORTNIGHTS) + 1;
  const ended = Math.floor(cohorts * 0.9);
  const cohortOf = (enrolment: number) => Math.floor(enrolment / cohortSize);
  const numbers = new Map<string, number>();
  const personOf = (enrolment: number) => padded('P', (enrolment % people) + 1, 4);
  return {
    sites: list(rooms, (n) => ({ agencyId: 'LAPAS', name: `Ruang ${n + 1}` })),
    instructors: list(rooms, (n) => ({
      name: `Instruktur ${n + 1}`,
      agencyId: 'LPK',
      active: 'yes' as const,
    })),
    programmes: [
      { name: 'Sulam', totalJp: 30, startOn: '2021-01-01', endOn: '2025-12-31', status: 'active' as const },
    ],
    cohorts: list(cohorts, (n) => ({
      programmeId: 'PRG-001',
      name: `Angkatan ${n + 1}`,
      siteId: padded('LOK', (n % rooms) + 1, 2),
      capacity: cohortSize,
      quorum: 10,
      totalJp: 30,
      startOn: mondayOf(n),
      endOn: addDays(mondayOf(n), 11),
      status: n < ended ? ('completed' as const) : ('active' as const),
    })),
    participants: list(people, (n) => ({
      workingName: `Ibu ${n + 1}`,
      birthYear: 1975 + (n % 25),
      status: 'inPrison' as const,
      consent: 'yes' as const,
    })),
    enrolments: list(enrolments, (n) => ({
      participantId: personOf(n),
      cohortId: padded('ANG', cohortOf(n) + 1, 3),
      state: cohortOf(n) < ended ? ('passed' as const) : ('active' as const),
      proposedBy: 'LAPAS',
      stateOn: addDays(mondayOf(cohortOf(n)), 11),
      startOn: mondayOf(cohortOf(n)),
      endOn: addDays(mondayOf(cohortOf(n)), 11),
    })),
    sessions: list(cohorts * SESSIONS, (n) => {
      const cohort = Math.floor(n / SESSIONS);
      const day = n % SESSIONS;
      return {
        cohortId: padded('ANG', cohort + 1, 3),
        sessionOn: addDays(mondayOf(cohort), day < 5 ? day : day + 2),
        startTime: '09:00',
        endTime: '11:15',
        jp: 3,
        type: 'practice' as const,
        instructorId: padded('I', (cohort % rooms) + 1, 2),
        siteId: padded('LOK', (cohort % rooms) + 1, 2),
        status: 'held' as const,
      };
    }),
    attendance: list(attendanceRows, (n): Rows<'attendance'>[number] => {
      const cohort = Math.floor(n / (cohortSize * SESSIONS));
      const person = n % cohortSize;
      const session = Math.floor(n / cohortSize) % SESSIONS;
      const isHere = (person * 7 + session * 3 + cohort) % 17 !== 0;
      const wrong = n % ONE_WRONG_IN === ONE_WRONG_IN - 1 ? Math.floor(n / ONE_WRONG_IN) % 3 : -1;
      return {
        sessionId: padded('S', cohort * SESSIONS + session + 1, 5),
        enrolmentId: padded('E', cohort * cohortSize + (wrong === 2 ? person - 1 : person) + 1, 5),
        code: isHere || wrong === 1 ? 'H' : 'S',
        jpAttended: wrong === 0 ? 4 : wrong === 1 || !isHere ? 0 : 3,
        source: 'sidebar',
        note,
        enteredBy: 'pelatih@example.go.id',
        enteredAt: `${addDays(mondayOf(cohort), session < 5 ? session : session + 2)}T11:30:00`,
      };
    }),
    assessments: list(ended * cohortSize, (n) => ({
      enrolmentId: padded('E', n + 1, 5),
      assessedOn: addDays(mondayOf(cohortOf(n)), 11),
      result: 'competent' as const,
      attempt: 1,
    })),
    certificates: list(ended * cohortSize, (n) => {
      const issuedOn = addDays(mondayOf(cohortOf(n)), 14);
      const year = issuedOn.slice(0, 4);
      const number = (numbers.get(year) ?? 0) + 1;
      numbers.set(year, number);
      return {
        certificateNo: `${String(number).padStart(4, '0')}/SP/PRG-001/${year}`,
        enrolmentId: padded('E', n + 1, 5),
        type: 'training' as const,
        issuedOn,
        issuerId: 'DISNAKER',
        verifyCode: 'AAAA-AAAA',
        status: 'issued' as const,
      };
    }),
    followUps: list(people, (n) => ({
      participantId: padded('P', n + 1, 4),
      trigger: 'trainingEnd' as const,
      type: 'visit' as const,
      ownerId: 'DINKOP',
      dueOn: '2024-12-02',
      doneOn: '2024-12-01',
      result: 'success' as const,
    })),
  } satisfies RowsByTab;
};
