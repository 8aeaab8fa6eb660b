import type { Book } from '../../core/book';
import { addDays, type Day } from '../../core/day';
import type { Draft } from '../../core/draft';
import { groupBy } from '../../core/group-by';
import { byTime, type Session, sessionsOf, totalJp } from '../sessions/facts';
import { sessions } from '../sessions/tab';
import { isOpen, nextDay, originOf, seriesKey, takenBy } from './facts';

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

/**
 * Sessions of one series, all as many days away from where they were first planned, laid anew on its pattern from there
 * on: in their old order, so that topics keep theirs, and over what is closed there. Where they were first planned they
 * go back to exactly that, whatever the days are: so there and back is the same, and two steps are as one.
 */
const layAnew = (
  book: Book,
  sessions: readonly Session[],
  series: readonly Session[],
  shiftedDays: number,
  others: readonly Session[],
): readonly Moved[] => {
  const inOrder = [...sessions].sort((a, b) =>
    originOf(a) + a.startTime < originOf(b) + b.startTime ? -1 : 1,
  );
  let last: Day | undefined;
  return inOrder.map((session) => {
    const firstPlannedOn = originOf(session);
    const natural = addDays(firstPlannedOn, shiftedDays);
    const after = last ?? addDays(natural, -1);
    const place =
      shiftedDays === 0
        ? firstPlannedOn
        : nextDay(book, session, series, after, shiftedDays, takenBy(others, session));
    // Without a place it goes where it would have gone: the rules say what is wrong there.
    last = place ?? (natural > after ? natural : addDays(after, 1));
    return { session, to: last, firstPlannedOn, shiftedDays };
  });
};

/** Everything of a cohort from a day on, moved by some days. Sessions whose attendance is recorded stay where they are. */
export const planShift = (book: Book, cohortId: string, fromOn: Day, days: number): Shift => {
  const all = sessionsOf(book, cohortId);
  const later = all.filter(({ sessionOn }) => sessionOn >= fromOn);
  const open = later.filter((session) => isOpen(book, session));
  const others = all.filter((session) => !open.includes(session));
  const shiftOf = ({ shiftedDays = 0 }: Session) => shiftedDays + days;
  // What an earlier shift has moved further is laid by itself.
  const alike = groupBy(open, (session) => `${seriesKey(session)} ${shiftOf(session)}`);
  const moved: Moved[] = [];
  for (const sessions of alike.values()) {
    const [session] = sessions;
    if (!session) continue;
    const series = all.filter((other) => seriesKey(other) === seriesKey(session));
    const placed = moved.map((one) => ({ ...one.session, sessionOn: one.to }));
    moved.push(...layAnew(book, sessions, series, shiftOf(session), [...others, ...placed]));
  }
  return { moved, kept: later.filter((session) => !open.includes(session)) };
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
