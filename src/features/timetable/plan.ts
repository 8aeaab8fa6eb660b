import type { Book } from '../../core/book';
import { addDays, type Day } from '../../core/day';
import type { Draft } from '../../core/draft';
import { byTime, type Session, sessionsOf, totalJp } from '../sessions/facts';
import { sessions } from '../sessions/tab';
import { closuresFor, isOpen, nextDay, seriesKey, takenBy } from './facts';

/** Where a session goes. */
export interface Moved {
  readonly session: Session;
  readonly to: Day;
  /** Days away from where it was first planned; both are kept with the session. */
  readonly firstPlannedOn: Day;
  readonly shiftedDays: number;
}

export interface Shift {
  readonly moved: readonly Moved[];
  /** Sessions from the day on that stay: their attendance is recorded. */
  readonly kept: readonly Session[];
}

const grouped = (list: readonly Session[]): readonly (readonly Session[])[] => {
  const groups = new Map<string, Session[]>();
  for (const session of list) {
    const group = groups.get(seriesKey(session)) ?? [];
    groups.set(seriesKey(session), [...group, session]);
  }
  return [...groups.values()];
};

const originOf = ({ firstPlannedOn, sessionOn }: Session): Day => firstPlannedOn ?? sessionOn;

/**
 * One series moved by some days, counted from where it was first planned. Days that are closed there are made up for at
 * its end, and the sessions take the days in their old order, so that topics keep theirs.
 */
const shiftSeries = (
  book: Book,
  series: readonly Session[],
  others: readonly Session[],
  days: number,
): readonly Moved[] => {
  const goals = series.map((session) => {
    const shiftedDays = (session.shiftedDays ?? 0) + days;
    const natural = addDays(originOf(session), shiftedDays);
    // Back where it was first planned it may stay, whatever the day is.
    const isOff = shiftedDays !== 0 && closuresFor(book, session)(natural) !== undefined;
    return { session, shiftedDays, natural, isOff };
  });
  const places: Day[] = goals.flatMap(({ natural, isOff }) => (isOff ? [] : [natural]));
  let last = goals.reduce((latest, { natural }) => (natural > latest ? natural : latest), '');
  for (const { session, shiftedDays, isOff } of goals) {
    if (!isOff) continue;
    const isTaken = takenBy(others, session);
    const place = nextDay(book, session, series, last, shiftedDays, isTaken);
    // Without a place it goes where it would have gone: the rules say what is wrong there.
    last = place ?? addDays(last, 1);
    places.push(last);
  }
  places.sort();
  return goals.map(({ session, shiftedDays }, n) => ({
    session,
    to: places[n] ?? session.sessionOn,
    firstPlannedOn: originOf(session),
    shiftedDays,
  }));
};

/** Everything of a cohort from a day on, moved by some days. Sessions whose attendance is recorded stay where they are. */
export const planShift = (book: Book, cohortId: string, fromOn: Day, days: number): Shift => {
  const all = sessionsOf(book, cohortId);
  const later = all.filter(({ sessionOn }) => sessionOn >= fromOn);
  const open = later.filter((session) => isOpen(book, session));
  const others = all.filter((session) => !open.includes(session));
  return {
    moved: grouped(open).flatMap((series) => shiftSeries(book, series, others, days)),
    kept: later.filter((session) => !open.includes(session)),
  };
};

/** For each of the sessions the day on which its series would go on after its end: the total of JP stays. */
export const planMakeUp = (
  book: Book,
  cohortId: string,
  chosen: readonly Session[],
): readonly { readonly session: Session; readonly to: Day | undefined }[] => {
  const others = sessionsOf(book, cohortId).filter((session) => !chosen.includes(session));
  const placed: Session[] = [];
  return [...chosen].sort(byTime).map((session) => {
    const isMine = (other: Session) => seriesKey(other) === seriesKey(session);
    const series = [...others, ...chosen].filter(isMine).sort(byTime);
    const held = [...others, ...placed];
    const last = [...held.filter(isMine), session].reduce(
      (latest, { sessionOn }) => (sessionOn > latest ? sessionOn : latest),
      '',
    );
    const to = nextDay(book, session, series, last, session.shiftedDays ?? 0, takenBy(held, session));
    if (to !== undefined) placed.push({ ...session, sessionOn: to });
    return { session, to };
  });
};

/** Days and JP of what a cohort has after the change: what a person wants to know before a yes. */
export const outlook = (
  book: Book,
  cohortId: string,
  after: readonly { sessionOn: string; jp: number }[],
) => {
  const last = (list: readonly { readonly sessionOn: string }[]) =>
    list.reduce((latest, { sessionOn }) => (sessionOn > latest ? sessionOn : latest), '');
  const before = sessionsOf(book, cohortId);
  return {
    lastBefore: last(before),
    lastAfter: last(after),
    jpBefore: totalJp(before),
    jpAfter: totalJp(after),
  };
};

/** A session moved to another time: the old row stays, as moved, and a new one is held instead. */
export const replaceBy = (
  draft: Draft,
  session: Session,
  slot: Partial<Pick<Session, 'sessionOn' | 'startTime' | 'endTime' | 'jp' | 'siteId'>>,
  why: string | undefined,
): string => {
  const { cohortId, topic, type, instructorId, siteId, scheduleId, breakMinutes } = session;
  const { sessionOn, startTime, endTime, jp, firstPlannedOn, shiftedDays } = session;
  draft.set(sessions, session, { status: 'moved', reason: why });
  return draft.add(sessions, {
    ...{ cohortId, topic, type, instructorId, siteId, scheduleId, breakMinutes },
    ...{ sessionOn, startTime, endTime, jp, firstPlannedOn, shiftedDays },
    ...slot,
    status: 'planned',
    movedFrom: session.sessionId,
  });
};
