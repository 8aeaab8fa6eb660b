import type { Book } from '../../core/book';
import { addDays, dayForPeople } from '../../core/day';
import { type Addressee, defineDigestSection } from '../../core/digest';
import { cohorts } from '../cohorts/tab';
import { seated } from '../enrolments/facts';
import { enrolments } from '../enrolments/tab';
import { daysOffOn } from '../holidays/facts';
import { holidays } from '../holidays/tab';
import { instructors } from '../instructors/tab';
import { settings, settingsOf } from '../settings/tab';
import { sites } from '../sites/tab';
import { byTime, isCancelled, type Session } from './facts';
import { sessions } from './tab';

/** So far ahead a session on a day off is told of: later it may still be planned anew anyway. */
const DAYS_AHEAD = 45;

/** Those who are there at every session; others are told of what their own trainers teach, and trade of business modules. */
const isFor = (book: Book, { agencyId, agencyType }: Addressee, { instructorId, type }: Session): boolean =>
  ['manpower', 'prison', 'provider'].includes(agencyType) ||
  (agencyType === 'trade' && type === 'followUp') ||
  (instructorId !== undefined && book.find(instructors, instructorId)?.agencyId === agencyId);

/** The sessions of the days that a mail speaks of: when, where, what, how many people. Those who are there do not need it. */
export const thisWeek = defineDigestSection({
  key: 'thisWeek',
  part: 'week',
  reads: [instructors, sessions, cohorts, enrolments, sites],
  title: 'Sessions',
  texts: { session: '{on}, {startTime}–{endTime}: {cohort} ({people} people){place}{topic}' },
  worthAMail: true,
  inReminder: true,
  lines: (book, addressee) =>
    book
      .rows(sessions)
      .filter(
        (session) =>
          session.sessionOn >= addressee.from &&
          session.sessionOn <= addressee.to &&
          !isCancelled(session) &&
          isFor(book, addressee, session),
      )
      .sort(byTime)
      .map(({ sessionOn, startTime, endTime, cohortId, siteId, topic }) => {
        const site = siteId === undefined ? undefined : book.find(sites, siteId);
        return {
          text: 'session' as const,
          params: {
            ...{ on: dayForPeople(sessionOn), startTime, endTime, cohort: cohortId },
            people: seated(book, cohortId).length,
            place: site ? `, ${site.room ?? site.name}` : '',
            // What is taught matters to those who teach it; rooms are prepared without.
            topic: topic === undefined || addressee.agencyType === 'prison' ? '' : ` – ${topic}`,
          },
        };
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

export const sessionsDigests = [thisWeek, holidayClashes] as const;
