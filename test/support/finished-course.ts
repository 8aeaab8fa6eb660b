import type { RowsByTab } from './book-of';
import { heldCourse } from './held-course';

/** S13: of 16 people of a course of 48 sessions 15 reach the threshold, and 13 of those are competent; the last one is at 38/48. */
export const S13_ABSENCES = { 16: { code: 'A', times: 10 } } as const;
export const S13_NOT_YET = [14, 15];

export const personId = (n: number): string => `E-${String(n).padStart(5, '0')}`;

/** The course of S13 after its end, assessed on 11/06/2027. */
export const finishedCourse = (rows: RowsByTab = {}) => ({
  ...heldCourse(48, S13_ABSENCES),
  assessments: Array.from({ length: 16 }, (_, n) => ({
    enrolmentId: personId(n + 1),
    assessedOn: '2027-06-11',
    result: S13_NOT_YET.includes(n + 1) ? ('notYet' as const) : ('competent' as const),
    attempt: 1,
  })),
  ...rows,
});
