import type { RowsByTab } from './book-of';
import { trainingYear } from './training-year';
import { addDays } from '../../src/core/day';

/** Session days of S6: Monday, Wednesday, Thursday from 01/02/2027 without the nine days off, 48 in all. */
const OFF = ['03-08', '03-10', '03-11', '03-15', '03-25', '05-06', '05-17', '05-19', '05-20'];
export const courseDays: readonly string[] = Array.from({ length: 130 }, (_, n) => addDays('2027-02-01', n))
  .filter((day) => [1, 3, 4].includes(new Date(day).getUTCDay()))
  .filter((day) => !OFF.includes(day.slice(5)))
  .slice(0, 48);

type Attendance = NonNullable<RowsByTab['attendance']>[number];
type Code = NonNullable<Attendance['code']>;

/**
 * Scenario S8: the course of S6 with 16 people, of which the first `held` sessions were recorded. `absences` says, by
 * number of the person, at how many of them she had which code; at the others everybody was there.
 */
export const heldCourse = (
  held: number,
  absences: Readonly<Record<number, { readonly code: Code; readonly times: number }>> = {},
) => {
  const codeAt = (person: number, session: number): Code => {
    const absence = absences[person];
    return absence && session <= absence.times ? absence.code : 'H';
  };
  const people = Array.from({ length: 16 }, (_, n) => n + 1);
  const padded = (number: number, length: number) => String(number).padStart(length, '0');
  return {
    ...trainingYear(),
    participants: people.map((n) => ({
      workingName: `Peserta ${n}`,
      status: 'inPrison' as const,
      consent: 'yes' as const,
    })),
    enrolments: people.map((n) => ({
      participantId: `P-${padded(n, 4)}`,
      cohortId: 'ANG-001',
      state: 'enrolled' as const,
      stateOn: '2027-01-20',
      startOn: '2027-02-01',
      endOn: '2027-06-10',
    })),
    sessions: courseDays.map((sessionOn, n) => ({
      cohortId: 'ANG-001',
      sessionOn,
      startTime: '09:00',
      endTime: '11:15',
      jp: 3,
      instructorId: 'I-01',
      siteId: 'LOK-01',
      status: n < held ? ('held' as const) : ('planned' as const),
    })),
    attendance: people.flatMap((person) =>
      Array.from({ length: held }, (_, n): Attendance => {
        const code = codeAt(person, n + 1);
        return {
          sessionId: `S-${padded(n + 1, 5)}`,
          enrolmentId: `E-${padded(person, 5)}`,
          code,
          jpAttended: code === 'H' ? 3 : 0,
        };
      }),
    ),
  } satisfies RowsByTab;
};
