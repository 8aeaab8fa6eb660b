import type { Book } from '../../core/book';
import { dayForPeople } from '../../core/day';
import { FIELD_RULES } from '../../core/field-rules';
import { weekdayNamed } from '../../core/kinds/weekdays';
import { defineRule } from '../../core/rule';
import { cohorts } from '../cohorts/tab';
import { daysOffOn } from '../holidays/facts';
import { holidays } from '../holidays/tab';
import { programmes } from '../programmes/tab';
import { settings, settingsOf } from '../settings/tab';
import { sites } from '../sites/tab';
import { isCancelled, jpOf, type Session, sessionsOn, sharedMinutes } from './facts';
import { sessions } from './tab';

export const endAfterStart = defineRule({
  code: 'R10',
  ...FIELD_RULES.R10,
  on: sessions,
  check: ({ startTime, endTime }) =>
    endTime <= startTime && { column: 'endTime', params: { value: endTime } },
});

export const jpFitsDuration = defineRule({
  code: 'R26',
  severity: 'W',
  text: '{jp} JP is not what {startTime}–{endTime} gives: {expected} JP.',
  why: 'JP are what training is paid by and attendance is counted by.',
  mend: 'Correct the JP, the times or the break; if it was agreed so, acknowledge the finding.',
  on: sessions,
  reads: [settings],
  check: ({ startTime, endTime, breakMinutes, jp }, book) => {
    const expected = jpOf(startTime, endTime, settingsOf(book).jpMinutes, breakMinutes);
    return (
      endTime > startTime && jp !== expected && { column: 'jp', params: { jp, startTime, endTime, expected } }
    );
  },
});

/** The session that takes the same trainer, room or cohort at the same time, if there is one. */
const clash = (session: Session, book: Book, column: 'instructorId' | 'siteId' | 'cohortId') => {
  const shared = session[column];
  if (shared === undefined || isCancelled(session)) return undefined;
  const other = sessionsOn(book, session.sessionOn, column, shared).find(
    (candidate) =>
      candidate.sessionId !== session.sessionId &&
      !isCancelled(candidate) &&
      sharedMinutes(candidate, session) > 0,
  );
  return (
    other && {
      column,
      params: {
        value: shared,
        on: dayForPeople(session.sessionOn),
        minutes: sharedMinutes(other, session),
        other: other.sessionId,
        cohort: other.cohortId,
      },
    }
  );
};

export const instructorFree = defineRule({
  code: 'R42',
  severity: 'E',
  text: '{value} already teaches {other} of {cohort} on {on}: {minutes} minutes overlap.',
  why: 'One of the two groups would sit without a trainer.',
  mend: 'Move one of the sessions under Change the timetable, or enter another trainer.',
  on: sessions,
  check: (session, book) => clash(session, book, 'instructorId'),
});

export const roomFree = defineRule({
  code: 'R43',
  severity: 'E',
  text: '{value} is already taken by {other} of {cohort} on {on}: {minutes} minutes overlap.',
  why: 'Two groups would stand before one door.',
  mend: 'Move one of the sessions under Change the timetable, or enter another room.',
  on: sessions,
  check: (session, book) => clash(session, book, 'siteId'),
});

export const cohortFree = defineRule({
  code: 'R69',
  severity: 'E',
  text: '{value} already has {other} on {on}: {minutes} minutes overlap.',
  why: 'A group can be at one session only.',
  mend: 'Move one of the two under Change the timetable, or void the one that was entered twice.',
  on: sessions,
  check: (session, book) => clash(session, book, 'cohortId'),
});

export const notOnHoliday = defineRule({
  code: 'R51',
  severity: 'W',
  text: '{on} is a day off: {name}.',
  why: 'On days off nobody comes; on a day on which the prison is closed nobody is let in.',
  mend: 'Move the session under Change the timetable; if it takes place all the same, acknowledge the finding.',
  on: sessions,
  reads: [holidays],
  check: (session, book) => {
    if (isCancelled(session)) return undefined;
    const off = daysOffOn(book, session.sessionOn);
    const worst = off.find(({ type }) => type === 'prison') ?? off[0];
    return (
      worst && {
        column: 'sessionOn',
        params: { on: dayForPeople(session.sessionOn), name: worst.name },
        ...(worst.type === 'prison' ? { severity: 'E' as const } : {}),
      }
    );
  },
});

export const withinRoomHours = defineRule({
  code: 'R52',
  severity: 'W',
  text: '{startTime}–{endTime} is outside the hours of {site}: {hours}.',
  why: 'Outside these hours there is roll call, and participants have to be in their blocks.',
  mend: 'Change the times of the session, or correct the hours of the room if the prison has agreed.',
  on: sessions,
  reads: [sites],
  check: (session, book) => {
    const site = session.siteId === undefined ? undefined : book.find(sites, session.siteId);
    if (!site || isCancelled(session)) return undefined;
    const windows = [
      [site.morningFrom, site.morningTo],
      [site.afternoonFrom, site.afternoonTo],
    ].flatMap(([from, to]) => (from !== undefined && to !== undefined ? [{ from, to }] : []));
    const { startTime, endTime } = session;
    if (windows.length === 0 || windows.some(({ from, to }) => from <= startTime && endTime <= to))
      return undefined;
    const hours = windows.map(({ from, to }) => `${from}–${to}`).join(', ');
    return { column: 'startTime', params: { startTime, endTime, site: site.siteId, hours } };
  },
});

export const roomOpen = defineRule({
  code: 'R68',
  severity: 'W',
  text: '{site} is closed on that weekday ({on}).',
  why: 'On that weekday nobody opens the room.',
  mend: 'Move the session under Change the timetable, enter another room, or correct the closed weekdays of the room.',
  on: sessions,
  reads: [sites],
  check: (session, book) => {
    const site = session.siteId === undefined ? undefined : book.find(sites, session.siteId);
    const isClosed = site?.closedWeekdays?.includes(weekdayNamed(session.sessionOn)) === true;
    return (
      isClosed &&
      !isCancelled(session) && {
        column: 'sessionOn',
        params: { site: site.siteId, on: dayForPeople(session.sessionOn) },
      }
    );
  },
});

export const withinCohort = defineRule({
  code: 'R53',
  severity: 'W',
  text: '{on} is outside the days of {owner}, {startOn}–{endOn}.',
  why: 'What lies outside the days of a cohort or programme is not covered by its decree and its budget.',
  mend: 'Move the session, or correct the first or last day of the cohort or programme.',
  on: sessions,
  reads: [cohorts, programmes],
  check: (session, book) => {
    const cohort = book.find(cohorts, session.cohortId);
    if (!cohort || isCancelled(session)) return undefined;
    const outside = ({ startOn, endOn }: { startOn: string; endOn: string }) =>
      session.sessionOn < startOn || session.sessionOn > endOn;
    const hit = (owner: string, { startOn, endOn }: { startOn: string; endOn: string }) => ({
      column: 'sessionOn' as const,
      params: {
        on: dayForPeople(session.sessionOn),
        owner,
        startOn: dayForPeople(startOn),
        endOn: dayForPeople(endOn),
      },
    });
    const programme = book.find(programmes, cohort.programmeId);
    if (programme && outside(programme))
      return { ...hit(programme.programmeId, programme), severity: 'E' as const };
    return outside(cohort) && hit(cohort.cohortId, cohort);
  },
});

export const sessionsRules = [
  endAfterStart,
  jpFitsDuration,
  instructorFree,
  roomFree,
  cohortFree,
  notOnHoliday,
  withinRoomHours,
  roomOpen,
  withinCohort,
] as const;
