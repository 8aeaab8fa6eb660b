import type { Book } from '../../core/book';
import { addDays, dayForPeople } from '../../core/day';
import { type Addressee, defineDigestSection } from '../../core/digest';
import { cohorts } from '../cohorts/tab';
import { seated } from '../enrolments/facts';
import { enrolments } from '../enrolments/tab';
import { daysOffOn } from '../holidays/facts';
import { holidays } from '../holidays/tab';
import { instructors } from '../instructors/tab';
import { MODULES } from '../schedules/tab';
import { settings, settingsOf } from '../settings/tab';
import { sites } from '../sites/tab';
import { byTime, isCancelled, isModule, type Session } from './facts';
import { sessions } from './tab';

/** So far ahead a session on a day off is told of: later it may still be planned anew anyway. */
const DAYS_AHEAD = 45;

/** Agencies that have to do with every session. */
const TRAINING_AGENCIES = ['manpower', 'prison', 'provider'];

/** Whose matter a module is while nobody is named who teaches it. */
const AGENCY_TYPES: Readonly<Record<string, string>> = {
  followUp: 'trade',
  business: 'cooperatives',
  sales: 'trade',
  funding: 'cooperatives',
};

const isTaughtBy = (session: Session, book: Book, { agencyId, agencyType }: Addressee): boolean => {
  const teacher =
    session.instructorId === undefined ? undefined : book.find(instructors, session.instructorId);
  return teacher ? teacher.agencyId === agencyId : AGENCY_TYPES[session.type ?? ''] === agencyType;
};

/** The sessions of the days that a mail speaks of. */
const inDays = (book: Book, { from, to }: Addressee): readonly Session[] =>
  book
    .rows(sessions)
    .filter((session) => session.sessionOn >= from && session.sessionOn <= to && !isCancelled(session))
    .sort(byTime);

/** When, where, how many people. What is taught matters to those who teach it; rooms are prepared without. */
const told = (
  { sessionOn, startTime, endTime, cohortId, siteId, topic }: Session,
  book: Book,
  { agencyType }: Addressee,
) => {
  const site = siteId === undefined ? undefined : book.find(sites, siteId);
  return {
    ...{ on: dayForPeople(sessionOn), startTime, endTime, cohort: cohortId },
    people: seated(book, cohortId).length,
    place: site ? `, ${site.room ?? site.name}` : '',
    topic: topic === undefined || agencyType === 'prison' ? '' : ` – ${topic}`,
  };
};

/** The sessions of the days that a mail speaks of: all for those who are there, what their own trainers teach for others. */
export const thisWeek = defineDigestSection({
  key: 'thisWeek',
  part: 'week',
  reads: [instructors, sessions, cohorts, enrolments, sites],
  title: 'Sessions',
  texts: { session: '{on}, {startTime}–{endTime}: {cohort} ({people} people){place}{topic}' },
  worthAMail: true,
  inReminder: true,
  lines: (book, addressee) =>
    inDays(book, addressee)
      .filter(
        (session) =>
          TRAINING_AGENCIES.includes(addressee.agencyType) ||
          (!isModule(session) && isTaughtBy(session, book, addressee)),
      )
      .map((session) => ({ text: 'session' as const, params: told(session, book, addressee) })),
});

/** The modules after training that an agency teaches; those who have all sessions anyway do not need it. */
export const moduleSessions = defineDigestSection({
  key: 'moduleSessions',
  part: 'week',
  reads: [sessions, cohorts, enrolments, instructors, sites],
  title: 'Your module sessions',
  texts: {
    followUp: '{on}, {startTime}–{endTime}: {cohort} ({people} people){place}{topic}',
    business: '{on}, {startTime}–{endTime}: business development, {cohort} ({people} people){place}{topic}',
    sales: '{on}, {startTime}–{endTime}: sales, {cohort} ({people} people){place}{topic}',
    funding: '{on}, {startTime}–{endTime}: funding, {cohort} ({people} people){place}{topic}',
  },
  worthAMail: true,
  inReminder: true,
  lines: (book, addressee) =>
    TRAINING_AGENCIES.includes(addressee.agencyType)
      ? []
      : inDays(book, addressee).flatMap((session) => {
          const text = MODULES.find((module) => module === session.type);
          return text !== undefined && isTaughtBy(session, book, addressee)
            ? [{ text, params: told(session, book, addressee) }]
            : [];
        }),
});

/** Planned sessions that fall on a day off, as far as it is near: for those who can move them. */
export const holidayClashes = defineDigestSection({
  key: 'holidayClashes',
  part: 'act',
  reads: [settings, holidays, sessions],
  title: 'Sessions on days off',
  texts: { day: '{on}: {count} sessions ({cohorts})' },
  worthAMail: true,
  lines: (book, { agencyType }, { today }) => {
    if (!['manpower', 'prison'].includes(agencyType)) return [];
    const { skipCollectiveLeave } = settingsOf(book);
    const clashes = book
      .rows(sessions)
      .filter(
        ({ sessionOn, status }) =>
          status === 'planned' &&
          sessionOn >= today &&
          sessionOn <= addDays(today, DAYS_AHEAD) &&
          daysOffOn(book, sessionOn).some(({ type }) => type !== 'collectiveLeave' || skipCollectiveLeave),
      );
    return [...new Set(clashes.map(({ sessionOn }) => sessionOn))].sort().map((day) => {
      const those = clashes.filter(({ sessionOn }) => sessionOn === day);
      const names = [...new Set(those.map(({ cohortId }) => cohortId))].join(', ');
      return { text: 'day', params: { on: dayForPeople(day), count: those.length, cohorts: names } };
    });
  },
});

export const sessionsDigests = [thisWeek, moduleSessions, holidayClashes] as const;
