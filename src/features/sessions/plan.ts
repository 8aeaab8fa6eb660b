import { addDays, type Day } from '../../core/day';
import { seriesDays } from '../../core/recurrence';
import { minutesOf, type Time, timeOfMinutes } from '../../core/time';
import { jpOf } from './facts';

/** Not more sessions than this in one series: what Salesforce's Program Management Module allows too. */
export const MOST_SESSIONS = 500;
/** A series that has not ended after five years is a slip of the keyboard. */
const MOST_DAYS = 1830;

export interface Series {
  readonly firstOn: Day;
  /** ISO weekdays; none means the first day alone. */
  readonly weekdays: readonly number[];
  readonly startTime: Time;
  readonly endTime: Time;
  readonly end: { type: 'count'; count: number } | { type: 'until'; until: Day } | { type: 'jp'; jp: number };
}

export interface PlannedSession {
  readonly sessionOn: Day;
  readonly startTime: Time;
  readonly endTime: Time;
  readonly jp: number;
}

export interface SkippedDay {
  readonly on: Day;
  readonly name: string;
}

/** A session that holds no more JP than are left: the last of a series by total JP may be shorter. */
const shortened = (session: PlannedSession, left: number, jpMinutes: number): PlannedSession =>
  session.jp <= left
    ? session
    : {
        ...session,
        jp: left,
        endTime: timeOfMinutes(minutesOf(session.startTime) + Math.ceil(left * jpMinutes)),
      };

/**
 * The sessions of a series and the days it steps over. `closed` names the holiday of a day that is to be skipped.
 * Skipped days do not count: a series of 48 sessions has 48.
 */
export const planSeries = (
  series: Series,
  closed: (day: Day) => string | undefined,
  jpMinutes: number,
): { sessions: PlannedSession[]; skipped: SkippedDay[] } => {
  const sessions: PlannedSession[] = [];
  const skipped: SkippedDay[] = [];
  const { firstOn, weekdays, startTime, endTime, end } = series;
  const jp = jpOf(startTime, endTime, jpMinutes);
  const last = end.type === 'until' ? end.until : addDays(firstOn, MOST_DAYS);
  let total = 0;
  for (const on of seriesDays(firstOn, weekdays)) {
    const enough = end.type === 'count' ? sessions.length >= end.count : end.type === 'jp' && total >= end.jp;
    if (enough || on > last || sessions.length >= MOST_SESSIONS) break;
    const name = closed(on);
    if (name !== undefined) {
      skipped.push({ on, name });
      continue;
    }
    const session = { sessionOn: on, startTime, endTime, jp };
    const fitting = end.type === 'jp' ? shortened(session, end.jp - total, jpMinutes) : session;
    sessions.push(fitting);
    total += fitting.jp;
  }
  return { sessions, skipped };
};
