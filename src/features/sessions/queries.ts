import * as z from 'zod/mini';
import { defineQuery } from '../../core/command';
import { ROLES } from '../../core/role';
import { cohorts } from '../cohorts/tab';
import { instructors } from '../instructors/tab';
import { settingsOf } from '../settings/tab';
import { placeName } from '../sites/facts';
import { sites } from '../sites/tab';
import { meetingsOf, trainingSessions } from './facts';
import { sessions } from './tab';

/** What the scheduling sidebar shows: cohorts with what is planned, trainers, rooms with their hours. */
export const scheduleForm = defineQuery({
  name: 'scheduleForm',
  roles: ['admin', 'coordinator', 'trainer'],
  reads: [cohorts, instructors, sites, sessions],
  input: () => z.strictObject({}),
  refusals: {},
  answer: (book, _input, { today }) => ({
    today,
    cohorts: book
      .rows(cohorts)
      .filter(({ status }) => status === 'planned' || status === 'active')
      .map(({ cohortId, name, startOn, totalJp, siteId }) => ({
        cohortId,
        name,
        startOn,
        totalJp,
        siteId: siteId ?? null,
        plannedJp: trainingSessions(book, cohortId).reduce((sum, { jp }) => sum + jp, 0),
      })),
    instructors: book
      .rows(instructors)
      .filter(({ active }) => active === 'yes')
      .map(({ instructorId, name }) => ({ instructorId, name })),
    sites: book.rows(sites).map((site) => ({ siteId: site.siteId, name: placeName(site) })),
    skipCollectiveLeave: settingsOf(book).skipCollectiveLeave,
    jpMinutes: settingsOf(book).jpMinutes,
  }),
});

/** Cohorts that have something to put into a calendar. */
export const calendarForm = defineQuery({
  name: 'calendarForm',
  roles: ROLES,
  reads: [cohorts, sessions],
  input: () => z.strictObject({}),
  refusals: {},
  answer: (book) => {
    const planned = new Set(meetingsOf(book).map(({ session }) => session?.cohortId));
    return {
      cohorts: book
        .rows(cohorts)
        .filter(({ cohortId }) => planned.has(cohortId))
        .map(({ cohortId, name }) => ({ cohortId, name })),
    };
  },
});

export const sessionsQueries = [scheduleForm, calendarForm] as const;
