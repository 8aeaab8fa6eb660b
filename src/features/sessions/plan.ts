import { addDays, type Day, weekdayOf } from '../../core/day';
import { occurrences, occursOn, type Pattern } from '../../core/recurrence';
import { minutesOf, type Time, timeOfMinutes } from '../../core/time';
import type { Closure } from '../schedules/facts';
import { byTime, jpOf, overlaps, type Slot, totalJp } from './facts';

/** Not more sessions than this in one series: what Salesforce's Program Management Module allows too. */
export const MOST_SESSIONS = 500;
/** A series that has not ended after five years is a slip of the keyboard. */
const MOST_DAYS = 1830;
/** So far a session is moved off a closed day; beyond it counts as skipped. */
const MOST_MOVED = 31;

export interface Series {
  readonly pattern: Pattern;
  readonly firstOn: Day;
  readonly startTime: Time;
  readonly endTime: Time;
  readonly breakMinutes: number;
  readonly end: { type: 'count'; count: number } | { type: 'until'; until: Day } | { type: 'jp'; jp: number };
  readonly onDayOff: 'skip' | 'move';
  /** Days that were taken out by hand. */
  readonly without: readonly Day[];
  /** Sessions that were put in by hand: they count like the others. */
  readonly added: readonly Slot[];
}

/** What a series meets: closed days, and what is there already. */
export interface Surroundings {
  readonly closed: (day: Day) => Closure | undefined;
  /** True when the slot would clash with a session that is there. */
  readonly taken: (slot: Slot) => boolean;
  readonly jpMinutes: number;
}

export interface PlannedSession extends Slot {
  readonly jp: number;
  /** The closed day that it was moved from. */
  readonly insteadOf?: Day;
  readonly isAdded?: true;
}

export interface SkippedDay {
  readonly on: Day;
  readonly reason: Closure['reason'] | 'leftOut';
  /** Name of the day off. */
  readonly name?: string;
  readonly movedTo?: Day;
}

export interface Plan {
  readonly sessions: PlannedSession[];
  readonly skipped: SkippedDay[];
  /** False when it stopped before it had what was asked for: too many sessions, or five years were not enough. */
  readonly isWhole: boolean;
}

/** The sessions with so many JP in all: the last one that is long enough is shortened by what is too much. */
const trimmedTo = (
  sessions: readonly PlannedSession[],
  most: number,
  { breakMinutes }: Series,
  jpMinutes: number,
): PlannedSession[] => {
  const excess = totalJp(sessions) - most;
  const last = [...sessions].reverse().find(({ jp }) => jp > excess);
  if (excess <= 0 || !last) return [...sessions];
  const jp = last.jp - excess;
  const endTime = timeOfMinutes(minutesOf(last.startTime) + Math.ceil(jp * jpMinutes) + breakMinutes);
  return sessions.map((session) => (session === last ? { ...session, jp, endTime } : session));
};

/**
 * The sessions of a series in the order of time, and the days it steps over. Skipped days do not count: a series of 48
 * sessions has 48. A session that is moved off a closed day goes to the next weekday from Monday to Friday that is open, is
 * none of the series' own, and has room for it.
 */
export const planSeries = (series: Series, { closed, taken, jpMinutes }: Surroundings): Plan => {
  const { pattern, firstOn, startTime, endTime, breakMinutes, end, onDayOff, without, added } = series;
  const jpIn = (slot: Slot) => jpOf(slot.startTime, slot.endTime, jpMinutes, breakMinutes);
  const sessions: PlannedSession[] = added.map((slot) => ({ ...slot, jp: jpIn(slot), isAdded: true }));
  const skipped: SkippedDay[] = [];
  const left = new Set(without);
  const last = end.type === 'until' ? end.until : addDays(firstOn, MOST_DAYS);
  const slotOn = (sessionOn: Day): Slot => ({ sessionOn, startTime, endTime });
  // Nobody expects to come on a Saturday or Sunday because another day was off.
  const isFree = (day: Day) =>
    weekdayOf(day) <= 5 &&
    !left.has(day) &&
    !closed(day) &&
    !occursOn(pattern, firstOn, day) &&
    !taken(slotOn(day)) &&
    !sessions.some((session) => overlaps(session, slotOn(day)));
  const dayInstead = (day: Day): Day | undefined => {
    for (let n = 1; n <= MOST_MOVED && addDays(day, n) <= last; n++)
      if (isFree(addDays(day, n))) return addDays(day, n);
    return undefined;
  };
  const isEnough = () =>
    end.type === 'count'
      ? sessions.length >= end.count
      : end.type === 'jp' && totalJp(sessions) >= end.jp - 1e-9;
  let isWhole = true;
  for (const on of occurrences(pattern, firstOn, last)) {
    if (isEnough()) break;
    if (sessions.length >= MOST_SESSIONS) {
      isWhole = false;
      break;
    }
    if (sessions.some((session) => session.isAdded && overlaps(session, slotOn(on)))) continue;
    if (left.has(on)) {
      skipped.push({ on, reason: 'leftOut' });
      continue;
    }
    const closure = closed(on);
    const instead = closure && onDayOff === 'move' ? dayInstead(on) : undefined;
    if (closure) skipped.push({ on, ...closure, ...(instead === undefined ? {} : { movedTo: instead }) });
    if (closure && instead === undefined) continue;
    const slot = slotOn(instead ?? on);
    sessions.push({ ...slot, jp: jpIn(slot), ...(instead === undefined ? {} : { insteadOf: on }) });
  }
  sessions.sort(byTime);
  return {
    sessions: end.type === 'jp' ? trimmedTo(sessions, end.jp, series, jpMinutes) : sessions,
    skipped,
    isWhole: isWhole && (end.type === 'until' || pattern.frequency === 'once' || isEnough()),
  };
};
