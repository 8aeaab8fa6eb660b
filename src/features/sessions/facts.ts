import type { Book } from '../../core/book';
import { addDays, type Day, mondayOf } from '../../core/day';
import { groupBy } from '../../core/group-by';
import type { Loose, Stored } from '../../core/row-view';
import { minutesOf, type Time } from '../../core/time';
import { type Enrolment, isSeated } from '../enrolments/facts';
import { enrolments } from '../enrolments/tab';
import { MODULES } from '../schedules/tab';
import { sessions } from './tab';

export type Session = Stored<typeof sessions>;

/** JP of a stretch of time less its break, rounded down to the half (domain page, tab `Sesi`). */
export const jpOf = (startTime: string, endTime: string, jpMinutes: number, breakMinutes = 0): number =>
  Math.floor(((minutesOf(endTime) - minutesOf(startTime) - breakMinutes) / jpMinutes) * 2 + 1e-9) / 2;

/** True for a session that does not take place: called off, or moved to another day, where it has a row of its own. */
export const isCancelled = ({ status }: Partial<Pick<Session, 'status'>>): boolean =>
  status === 'cancelled' || status === 'moved';

/** Minutes that two sessions of one day share; touching ones share none. */
export const sharedMinutes = (
  a: Pick<Session, 'startTime' | 'endTime'>,
  b: Pick<Session, 'startTime' | 'endTime'>,
): number =>
  Math.max(
    0,
    Math.min(minutesOf(a.endTime), minutesOf(b.endTime)) -
      Math.max(minutesOf(a.startTime), minutesOf(b.startTime)),
  );

/** When a session is. */
export interface Slot {
  readonly sessionOn: Day;
  readonly startTime: Time;
  readonly endTime: Time;
}

export const byTime = (a: Slot, b: Slot): number =>
  `${a.sessionOn}${a.startTime}` < `${b.sessionOn}${b.startTime}` ? -1 : 1;

export const overlaps = (a: Slot, b: Slot): boolean => a.sessionOn === b.sessionOn && sharedMinutes(a, b) > 0;

export const totalJp = (sessions: readonly { readonly jp: number }[]): number =>
  sessions.reduce((sum, { jp }) => sum + jp, 0);

/** A cohort's sessions that were not cancelled, in the order of time. */
export const sessionsOf = (book: Book, cohortId: string): readonly Session[] =>
  book.derive(`sessions of ${cohortId}`, () =>
    book
      .where(sessions, 'cohortId', cohortId)
      .filter((session) => !isCancelled(session))
      .sort(byTime),
  );

/** The sessions of a day that a trainer gives, a room sees or a cohort has, in the order of the sheet. */
export const sessionsOn = (
  book: Book,
  day: Day,
  column: 'instructorId' | 'siteId' | 'cohortId',
  value: string,
): readonly Session[] =>
  book
    .derive(`sessions on ${day} by ${column}`, () =>
      groupBy(book.where(sessions, 'sessionOn', day), (session) => session[column]),
    )
    .get(value) ?? [];

/**
 * True for a session of a module that follows the training. It is planned and recorded as any other, but is none of the
 * JP of the cohort, and neither lowers nor raises anybody's rate: the certificate is of the training, and whoever goes
 * home before the modules loses nothing of it.
 */
export const isModule = ({ type }: Pick<Session, 'type'>): boolean =>
  MODULES.some((module) => module === type);

/** The sessions of the training proper: what JP, rates and certificates go by. */
export const trainingSessions = (book: Book, cohortId: string): readonly Session[] =>
  book.derive(`training of ${cohortId}`, () =>
    sessionsOf(book, cohortId).filter((session) => !isModule(session)),
  );

/** Monday to Sunday of this week, or of the next one that has one of the sessions, which are in the order of time. */
export const weekToCome = (
  all: readonly Pick<Session, 'sessionOn'>[],
  today: Day,
): { readonly fromOn: Day; readonly toOn: Day } => {
  const monday = mondayOf(today);
  const fromOn = mondayOf(all.find(({ sessionOn }) => sessionOn >= monday)?.sessionOn ?? today);
  return { fromOn, toOn: addDays(fromOn, 6) };
};

/** What people have in their calendars: however often it was moved, a session keeps the id that it was first planned with. */
export interface Meeting {
  readonly rootId: string;
  /** Undefined while its row cannot be read: nobody knows then when it is. */
  readonly session: Session | undefined;
  readonly takesPlace: boolean;
}

/** The first session of the chain that this one ends; itself where the chain leads nowhere but round. */
const rootOf = (sessionId: string, movedFrom: ReadonlyMap<string, string | undefined>): string => {
  const seen = new Set([sessionId]);
  for (let id = sessionId; ;) {
    const before = movedFrom.get(id);
    if (before === undefined) return id;
    if (seen.has(before)) return sessionId;
    seen.add(before);
    id = before;
  }
};

type LooseSession = Loose<typeof sessions> & Pick<Session, 'sessionId'>;

/** A row that ends before it begins is as good as one that cannot be read: no calendar takes it. */
const isReadable = (row: LooseSession): row is Session =>
  row.$.sound && (row.endTime ?? '') > (row.startTime ?? '');

/** Every session that was ever planned, once, as it stands now. What was undone is there too, as not taking place. */
export const meetingsOf = (book: Book): readonly Meeting[] => {
  const rows = book
    .all(sessions)
    .filter((row): row is LooseSession => row.sessionId !== undefined)
    .sort((a, b) => (a.sessionId < b.sessionId ? -1 : 1));
  const movedFrom = new Map(rows.map((row) => [row.sessionId, row.movedFrom]));
  const root = ({ sessionId }: LooseSession) => rootOf(sessionId, movedFrom);
  const living = rows.filter(({ $ }) => !$.voided);
  const replaced = new Set(
    living.filter((row) => root(row) !== row.sessionId).map((row) => row.movedFrom ?? ''),
  );
  const last = living.filter((row) => !(isCancelled(row) && replaced.has(row.sessionId)));
  const meetings = new Map<string, Meeting>();
  const add = (row: LooseSession, rootId: string, takesPlace: boolean): boolean => {
    if (meetings.has(rootId)) return false;
    meetings.set(rootId, { rootId, session: isReadable(row) ? row : undefined, takesPlace });
    return true;
  };
  for (const takesPlace of [true, false])
    for (const row of last.filter((candidate) => isCancelled(candidate) !== takesPlace))
      // Two that say that they replace the same one both take place: the second keeps an id of its own.
      if (!add(row, root(row), takesPlace)) add(row, row.sessionId, takesPlace);
  for (const row of rows) if (row.$.voided) add(row, root(row), false);
  return [...meetings.values()];
};

/** True once a session has begun: before that there is no attendance to record. */
export const hasBegun = (
  { sessionOn, startTime }: Pick<Session, 'sessionOn' | 'startTime'>,
  now: string,
): boolean => `${sessionOn}T${startTime}:00` <= now;

/** A session of another cohort that a person with a place is expected at while she is at one of this cohort. */
export const doubleBooking = (row: Enrolment, book: Book) => {
  if (!isSeated(row)) return undefined;
  const others = book
    .where(enrolments, 'participantId', row.participantId)
    .filter(
      (other) => other.cohortId !== row.cohortId && other.enrolmentId < row.enrolmentId && isSeated(other),
    );
  for (const other of others)
    for (const session of sessionsOf(book, row.cohortId)) {
      const meeting = sessionsOn(book, session.sessionOn, 'cohortId', other.cohortId).find(
        (candidate) => !isCancelled(candidate) && sharedMinutes(candidate, session) > 0,
      );
      if (meeting) return { other, session, meeting };
    }
  return undefined;
};
