import fc from 'fast-check';
import { addDays } from '../../../src/core/day';
import type { RowsByTab } from '../../support/book-of';

type Rows<K extends keyof RowsByTab> = NonNullable<RowsByTab[K]>;
type Pick = <const T>(...options: readonly T[]) => T;

const padded = (prefix: string, digits: number, n: number): string =>
  `${prefix}${String(n).padStart(digits, '0')}`;
const AGENCIES = ['DISNAKER', 'LAPAS', 'LPK'];
/** Regencies of two provinces, a province without a regency, one that nobody listed, and nobody knows. */
const ORIGINS = ['3507', '3507', '3507', '3573', '3578', '35', '1371', '1371', '1375', '7199', undefined];

/** Workbooks of a few cohorts in every state, with what people leave out, void, enter twice over and enter where nobody is expected. */
export const randomWorkbook: fc.Arbitrary<RowsByTab> = fc.gen().map((gen) => {
  const upTo = (max: number): number => gen(fc.integer, { min: 0, max });
  const among: Pick = (...options) => options[upTo(options.length - 1)]!;
  const times = <T>(count: number, make: (n: number) => T): T[] =>
    Array.from({ length: count }, (_, n) => make(n + 1));
  const maybe = <T>(value: T): T | undefined => (upTo(3) === 0 ? undefined : value);
  const voided = (): 'yes' | undefined => (upTo(11) === 0 ? 'yes' : undefined);
  const day = (from: string, days: number): string => addDays(from, upTo(days));

  const people = upTo(24);
  const cohorts = 1 + upTo(2);
  const enrolled = times(people === 0 ? 0 : upTo(36), () => ({
    participantId: padded('P-', 4, 1 + upTo(people - 1)),
    cohortId: padded('ANG-', 3, 1 + upTo(cohorts - 1)),
    state: among(
      ...(['proposed', 'verified', 'waiting', 'enrolled', 'active', 'active', 'passed', 'passed'] as const),
      ...(['passed', 'failed', 'withdrawn', 'expelled', 'releasedEarly', 'transferred'] as const),
    ),
    proposedBy: maybe(among(...AGENCIES)),
    stateOn: '2027-01-20',
    stateReason: 'x',
    startOn: maybe(day('2027-01-25', 30)),
    endOn: maybe(day('2027-03-01', 100)),
    voided: voided(),
  }));
  const sessions = times(upTo(18), () => ({
    cohortId: padded('ANG-', 3, 1 + upTo(cohorts - 1)),
    sessionOn: day('2027-02-01', 80),
    startTime: among('09:00', '14:30'),
    endTime: '17:00',
    jp: (1 + upTo(7)) / 2,
    topic: maybe('Tusuk'),
    instructorId: maybe(among('I-01', 'I-02')),
    siteId: maybe(among('LOK-01', 'LOK-02')),
    status: among('planned', 'held', 'held', 'held', 'cancelled', 'moved'),
    voided: voided(),
  }));
  const attendance = sessions.flatMap(({ jp }, s) =>
    enrolled.flatMap((_, e) => {
      if (upTo(3) === 0) return [];
      const code = among('H', 'H', 'H', 'T', 'I', 'S', 'A', 'L');
      return [
        {
          sessionId: padded('S-', 5, s + 1),
          enrolmentId: padded('E-', 5, e + 1),
          code,
          jpAttended: code === 'H' ? jp : code === 'T' ? Math.min(jp, upTo(4) / 2) : 0,
          voided: voided(),
        },
      ];
    }),
  );
  const someone = () => padded('E-', 5, 1 + upTo(Math.max(0, enrolled.length - 1)));
  const flag = () => among('yes', 'no', undefined);
  return {
    settings: [
      { setting: 'minimumCell', value: among('3', '5') },
      { setting: 'prisonCausedExcluded', value: among('ya', 'tidak') },
      { setting: 'prisonCausedCap', value: among('0', '10%', '25%') },
      { setting: 'excusedExcluded', value: among('ya', 'tidak') },
    ],
    agencies: AGENCIES.map((agencyId) => ({
      agencyId,
      name: `Dinas ${agencyId}`,
      type: 'other',
      digest: 'yes',
      active: 'yes',
    })) satisfies Rows<'agencies'>,
    sites: [
      { agencyId: 'LAPAS', name: 'Aula', room: maybe('A') },
      { agencyId: 'LAPAS', name: 'Kelas', voided: voided() },
    ],
    instructors: ['Ani', 'Wati'].map((name) => ({
      name,
      agencyId: among(...AGENCIES),
      active: 'yes' as const,
      voided: voided(),
    })),
    regions: [
      { regionCode: '35', name: 'Jawa Timur' },
      { regionCode: '3507', name: 'Kab. Malang' },
      { regionCode: '3573', name: 'Kota Malang' },
      { regionCode: '3578', name: 'Kota Surabaya' },
      { regionCode: '13', name: 'Sumatera Barat' },
      { regionCode: '1371', name: 'Kota Padang' },
      { regionCode: '1375', name: 'Kota Bukittinggi' },
    ],
    programmes: times(2, (n) => ({
      name: `Program ${n}`,
      totalJp: 144,
      startOn: '2027-01-04',
      endOn: '2027-12-31',
      status: 'active' as const,
      voided: voided(),
    })),
    cohorts: times(cohorts, (n) => ({
      programmeId: among('PRG-001', 'PRG-002'),
      name: `Angkatan ${n}`,
      capacity: 1 + upTo(20),
      quorum: maybe(1),
      totalJp: 40 + upTo(100),
      startOn: '2027-02-01',
      endOn: day('2026-12-10', 220),
      status: among('planned', 'active', 'active', 'completed', 'cancelled'),
      voided: voided(),
    })),
    participants: times(people, (n) => ({
      workingName: `Peserta ${n}`,
      origin: among(...ORIGINS),
      status: among('inPrison', 'inPrison', 'parole', 'transferred', 'deceased'),
      voided: voided(),
    })),
    enrolments: enrolled,
    sessions,
    attendance,
    assessments: times(enrolled.length === 0 ? 0 : upTo(30), () => ({
      enrolmentId: someone(),
      unit: among(undefined, 'Sulam', ' sulam ', 'Jahit'),
      assessedOn: '2027-06-01',
      result: among('competent', 'competent', 'notYet', 'pending'),
      attempt: 1 + upTo(2),
      voided: voided(),
    })),
    certificates: times(enrolled.length === 0 ? 0 : upTo(20), (n) => ({
      certificateNo: `000${n}`,
      enrolmentId: someone(),
      type: among('training', 'training', 'competence'),
      issuedOn: '2027-06-14',
      issuerId: 'DISNAKER',
      verifyCode: `x${n}`,
      status: among('issued', 'issued', 'issued', 'revoked'),
      voided: voided(),
    })),
    followUps: times(people === 0 ? 0 : upTo(12), () => ({
      participantId: padded('P-', 4, 1 + upTo(people - 1)),
      trigger: 'manual' as const,
      type: 'visit' as const,
      ownerId: among(...AGENCIES),
      dueOn: day('2027-03-01', 60),
      doneOn: among(undefined, '2027-03-10'),
      voided: voided(),
    })),
    outcomes: times(people === 0 ? 0 : upTo(30), (n) => ({
      // One a month: which of two of one month is the newest nobody can say.
      participantId: padded('P-', 4, 1 + (n % people)),
      month: addDays('2026-01-01', 93 * Math.floor(n / people) + 31 * upTo(2)).slice(0, 8) + '01',
      working: flag(),
      hasNib: flag(),
      insurance: among('toRegister', 'active', 'lapsed', undefined),
      funding: among('none', 'kur', 'csr', undefined),
      voided: voided(),
    })),
    actions: times(upTo(12), () => ({
      text: 'x',
      ownerId: among(...AGENCIES),
      dueOn: day('2027-03-01', 60),
      status: among('open', 'inProgress', 'done', 'cancelled'),
      voided: voided(),
    })),
  } as const satisfies RowsByTab;
});
