import type { Book } from '../../core/book';
import { addDays, type Day, dayForPeople, daySerial, mondayOf } from '../../core/day';
import { defineSummary, type SummaryTable } from '../../core/summary';
import { timeSerial } from '../../core/time';
import { cohorts } from '../cohorts/tab';
import { seated } from '../enrolments/facts';
import { enrolments } from '../enrolments/tab';
import { instructors } from '../instructors/tab';
import { byTime, isCancelled, type Session } from '../sessions/facts';
import { sessions } from '../sessions/tab';
import { sites } from '../sites/tab';

const READS = [sites, instructors, cohorts, enrolments, sessions];

const WEEK_COLUMNS = {
  day: 'day',
  startTime: 'time',
  endTime: 'time',
  cohort: 'text',
  topic: 'text',
  jp: 'jp',
  people: 'count',
  sessionId: 'text',
} as const;

const roomOf = (book: Book, { siteId }: Session): string => {
  const site = siteId === undefined ? undefined : book.find(sites, siteId);
  return site ? [site.siteId, site.room ?? site.name].join(' ') : '–';
};

const instructorOf = (book: Book, { instructorId }: Session): string => {
  const instructor = instructorId === undefined ? undefined : book.find(instructors, instructorId);
  return instructor ? [instructor.instructorId, instructor.name].join(' ') : '–';
};

type Column = 'instructor' | 'room' | keyof typeof WEEK_COLUMNS;

/** The sessions of the week that a day is in, whoever is named first; nothing before a session is planned at all. */
const weekOf = (
  book: Book,
  today: Day,
  first: 'instructor' | 'room',
): readonly SummaryTable<Column, never>[] => {
  if (book.rows(sessions).length === 0) return [];
  const from = mondayOf(today);
  const to = addDays(from, 6);
  const rows = book
    .rows(sessions)
    .filter((session) => session.sessionOn >= from && session.sessionOn <= to && !isCancelled(session))
    .sort(byTime)
    .map((session) => ({
      instructor: instructorOf(book, session),
      room: roomOf(book, session),
      day: daySerial(session.sessionOn),
      startTime: timeSerial(session.startTime),
      endTime: timeSerial(session.endTime),
      cohort: [session.cohortId, book.find(cohorts, session.cohortId)?.name].join(' ').trim(),
      topic: session.topic,
      jp: session.jp,
      people: seated(book, session.cohortId).length,
      sessionId: session.sessionId,
    }))
    // Sorting is stable: each trainer's or room's sessions stay in the order of time.
    .sort((a, b) => (a[first] < b[first] ? -1 : a[first] > b[first] ? 1 : 0));
  return [{ subject: '', name: `${dayForPeople(from)}–${dayForPeople(to)}`, rows }];
};

/** This week, trainer by trainer. */
export const instructorWeek = defineSummary({
  key: 'instructorWeek',
  title: 'Week by instructor',
  reads: READS,
  columns: { instructor: 'text', ...WEEK_COLUMNS, room: 'text' },
  tables: (book, { today }) => weekOf(book, today, 'instructor'),
});

/** This week, room by room. */
export const roomWeek = defineSummary({
  key: 'roomWeek',
  title: 'Week by room',
  reads: READS,
  columns: { room: 'text', ...WEEK_COLUMNS, instructor: 'text' },
  tables: (book, { today }) => weekOf(book, today, 'room'),
});

export const timetableSummaries = [instructorWeek, roomWeek] as const;
