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
  severity: 'E',
  text: FIELD_RULES.R10.text,
  on: sessions,
  check: ({ startTime, endTime }) =>
    endTime <= startTime && { column: 'endTime', params: { value: endTime } },
});

export const jpFitsDuration = defineRule({
  code: 'R26',
  severity: 'W',
  text: '{jp} JP is not what {startTime}–{endTime} gives: {expected} JP.',
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
  on: sessions,
  check: (session, book) => clash(session, book, 'instructorId'),
});

export const roomFree = defineRule({
  code: 'R43',
  severity: 'E',
  text: '{value} is already taken by {other} of {cohort} on {on}: {minutes} minutes overlap.',
  on: sessions,
  check: (session, book) => clash(session, book, 'siteId'),
});

export const cohortFree = defineRule({
  code: 'R69',
  severity: 'E',
  text: '{value} already has {other} on {on}: {minutes} minutes overlap.',
  on: sessions,
  check: (session, book) => clash(session, book, 'cohortId'),
});

export const notOnHoliday = defineRule({
  code: 'R51',
  severity: 'W',
  text: '{on} is a day off: {name}.',
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
