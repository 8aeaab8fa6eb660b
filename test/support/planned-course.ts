import type { Book } from '../../src/core/book';
import { schedule } from '../../src/features/sessions/commands';
import { bookOf, type RowsByTab } from './book-of';
import { carryOut } from './carry-out';
import { contextOf } from './context-of';
import { heldCourse } from './held-course';

/** Scenario S6 as the form sends it: Monday, Wednesday, Thursday 09:00–11:15 from 01/02/2027, to a total of 144 JP. */
export const SULAM = {
  cohortId: 'ANG-001',
  frequency: 'weekly',
  every: 1,
  weekdays: [1, 3, 4],
  firstOn: '2027-02-01',
  startTime: '09:00',
  endTime: '11:15',
  end: { type: 'jp', jp: 144 },
  skipNational: true,
  skipCollectiveLeave: true,
  onDayOff: 'skip',
  without: [],
  added: [],
  siteId: 'LOK-01',
  instructorId: 'I-01',
} as const;

/** The course of S6 as the command plans it, with 16 people; nothing is recorded yet. */
export const plannedCourse = (series: object = {}, rows: RowsByTab = {}): Book => {
  const book = bookOf({ ...heldCourse(0), attendance: [], sessions: [], ...rows });
  return carryOut(schedule, book, { ...SULAM, ...series }, contextOf({ now: '2027-01-20T09:00:00' })).book;
};
