import { dayForPeople } from '../../core/day';
import { defineDigestSection } from '../../core/digest';
import { cohorts } from '../cohorts/tab';
import { seated } from '../enrolments/facts';
import { enrolments } from '../enrolments/tab';
import { sites } from '../sites/tab';
import { isCancelled } from './facts';
import { sessions } from './tab';

/** This week's sessions: when, where, how many people. Those who are there every week do not need it. */
export const thisWeek = defineDigestSection({
  key: 'thisWeek',
  part: 'week',
  reads: [sessions, cohorts, enrolments, sites],
  title: 'Sessions this week',
  texts: { session: '{on}, {startTime}–{endTime}: {cohort} ({people} people){place}' },
  worthAMail: true,
  lines: (book, { agencyType, from, to }) =>
    ['manpower', 'prison', 'provider'].includes(agencyType)
      ? book
          .rows(sessions)
          .filter((session) => session.sessionOn >= from && session.sessionOn <= to && !isCancelled(session))
          .sort((a, b) => (a.sessionOn + a.startTime < b.sessionOn + b.startTime ? -1 : 1))
          .map(({ sessionOn, startTime, endTime, cohortId, siteId }) => {
            const site = siteId === undefined ? undefined : book.find(sites, siteId);
            const place = site ? `, ${site.room ?? site.name}` : '';
            const people = seated(book, cohortId).length;
            return {
              text: 'session' as const,
              params: { on: dayForPeople(sessionOn), startTime, endTime, cohort: cohortId, people, place },
            };
          })
      : [],
});

export const sessionsDigests = [thisWeek] as const;
