import type { Complaint } from '../../app/explain';
import type { Commands } from '../../app/operations';
import type { Session } from './sessions';

type AnswerOf<Name extends keyof Commands> = NonNullable<Commands[Name]['answer']>;
type Slot = Pick<Session, 'sessionOn' | 'startTime' | 'endTime'>;

export type Becomes =
  | { readonly type: 'cancelled' }
  | { readonly type: 'slot'; readonly slot: Slot; readonly siteId?: string | null }
  | { readonly type: 'trainer'; readonly instructorId: string };

/** One session, and what becomes of it. */
export interface Line {
  readonly session: Session;
  readonly becomes: Becomes;
  /** The row that what is said against it is about: the new one, when there is one. */
  readonly row: string;
}

/** What a change would do. */
export interface Effect {
  readonly lines: readonly Line[];
  /** Codes of sessions that stay, as their attendance is recorded. */
  readonly kept: readonly string[];
  /** The last day and the JP of the cohort, before and after; a new trainer changes neither. */
  readonly outlook?: Pick<AnswerOf<'shiftSessions'>, 'lastBefore' | 'lastAfter' | 'jpBefore' | 'jpAfter'>;
}

export const ofCancel = (outlook: AnswerOf<'cancelSessions'>, sessions: readonly Session[]): Effect => ({
  lines: sessions.map((session) => ({ session, becomes: { type: 'cancelled' }, row: session.sessionId })),
  kept: [],
  outlook,
});

export const ofTrainer = (sessions: readonly Session[], instructorId: string): Effect => ({
  lines: sessions.map((session) => ({
    session,
    becomes: { type: 'trainer', instructorId },
    row: session.sessionId,
  })),
  kept: [],
});

export const ofMove = (
  answer: AnswerOf<'moveSession'>,
  session: Session,
  { sessionOn, startTime, endTime, siteId }: Commands['moveSession']['input'],
): Effect => ({
  lines: [
    {
      session,
      becomes: { type: 'slot', slot: { sessionOn, startTime, endTime }, siteId: siteId ?? null },
      row: answer.sessionId,
    },
  ],
  kept: [],
  outlook: answer,
});

interface MovedTo {
  readonly sessionId: string;
  readonly becomes?: string;
  readonly to: string;
}

/** Sessions that go to other days and keep their hours: by a shift, or off days that are closed. */
export const ofDays = (
  answer: Required<Effect>['outlook'] & {
    readonly sessions: readonly MovedTo[];
    readonly kept?: readonly string[];
  },
  sessions: readonly Session[],
): Effect => {
  const known = new Map(sessions.map((session) => [session.sessionId, session]));
  const lines = answer.sessions.flatMap(({ sessionId, becomes = sessionId, to }): Line[] => {
    const session = known.get(sessionId);
    if (!session) return [];
    const { startTime, endTime } = session;
    const slot = { sessionOn: to, startTime, endTime };
    return [{ session, becomes: { type: 'slot', slot, siteId: session.siteId }, row: becomes }];
  });
  return { lines, kept: answer.kept ?? [], outlook: answer };
};

/** What is said of each line, and of none of them; the same text once a place. */
export const placed = (
  { lines }: Effect,
  complaints: readonly Complaint[],
): { readonly at: ReadonlyMap<string, readonly Complaint[]>; readonly others: readonly Complaint[] } => {
  const at = new Map<string, Complaint[]>(lines.map(({ row }) => [row, []]));
  const others: Complaint[] = [];
  for (const complaint of complaints) {
    const list = at.get(complaint.row ?? '') ?? others;
    if (!list.some(({ text }) => text === complaint.text)) list.push(complaint);
  }
  return { at, others };
};
