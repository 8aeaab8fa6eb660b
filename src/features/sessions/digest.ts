import type { Book } from '../../core/book';
import { dayForPeople } from '../../core/day';
import { type Addressee, defineDigestSection } from '../../core/digest';
import { cohorts } from '../cohorts/tab';
import { seated } from '../enrolments/facts';
import { enrolments } from '../enrolments/tab';
import { instructors } from '../instructors/tab';
import { MODULES } from '../schedules/tab';
import { sites } from '../sites/tab';
import { byTime, isCancelled, type Session } from './facts';
import { sessions } from './tab';

const inWeek = (book: Book, { from, to }: Pick<Addressee, 'from' | 'to'>): readonly Session[] =>
  book
    .rows(sessions)
    .filter((session) => session.sessionOn >= from && session.sessionOn <= to && !isCancelled(session))
    .sort(byTime);

const told = ({ sessionOn, startTime, endTime, cohortId, siteId }: Session, book: Book) => {
  const site = siteId === undefined ? undefined : book.find(sites, siteId);
  return {
    ...{ on: dayForPeople(sessionOn), startTime, endTime, cohort: cohortId },
    people: seated(book, cohortId).length,
    place: site ? `, ${site.room ?? site.name}` : '',
  };
};

/** Agencies that have to do with every session. */
const TRAINING_AGENCIES = ['manpower', 'prison', 'provider'];

/** This week's sessions: when, where, how many people. Those who are there every week do not need it. */
export const thisWeek = defineDigestSection({
  key: 'thisWeek',
  part: 'week',
  reads: [sessions, cohorts, enrolments, sites],
  title: 'Sessions this week',
  texts: { session: '{on}, {startTime}–{endTime}: {cohort} ({people} people){place}' },
  worthAMail: true,
  lines: (book, addressee) =>
    TRAINING_AGENCIES.includes(addressee.agencyType)
      ? inWeek(book, addressee).map((session) => ({ text: 'session' as const, params: told(session, book) }))
      : [],
});

/** Whose matter a module is while nobody is named who teaches it. */
const AGENCY_TYPES: Readonly<Record<string, string>> = {
  business: 'cooperatives',
  sales: 'trade',
  funding: 'cooperatives',
};

const isTaughtBy = (session: Session, book: Book, { agencyId, agencyType }: Addressee): boolean => {
  const teacher =
    session.instructorId === undefined ? undefined : book.find(instructors, session.instructorId);
  return teacher ? teacher.agencyId === agencyId : AGENCY_TYPES[session.type ?? ''] === agencyType;
};

/** The modules after training that an agency teaches this week; those who have all sessions anyway do not need it. */
export const moduleSessions = defineDigestSection({
  key: 'moduleSessions',
  part: 'week',
  reads: [sessions, cohorts, enrolments, instructors, sites],
  title: 'Your module sessions this week',
  texts: {
    followUp: '{on}, {startTime}–{endTime}: {cohort} ({people} people){place}',
    business: '{on}, {startTime}–{endTime}: business development, {cohort} ({people} people){place}',
    sales: '{on}, {startTime}–{endTime}: sales, {cohort} ({people} people){place}',
    funding: '{on}, {startTime}–{endTime}: funding, {cohort} ({people} people){place}',
  },
  worthAMail: true,
  lines: (book, addressee) =>
    TRAINING_AGENCIES.includes(addressee.agencyType)
      ? []
      : inWeek(book, addressee).flatMap((session) => {
          const text = MODULES.find((module) => module === session.type);
          return text !== undefined && isTaughtBy(session, book, addressee)
            ? [{ text, params: told(session, book) }]
            : [];
        }),
});

export const sessionsDigests = [thisWeek, moduleSessions] as const;
