import type { Complaint } from '../../app/explain';
import type { Commands } from '../../app/operations';
import type { AddedSession, ScheduleForm } from './schedule-form';

export type Plan = NonNullable<Commands['schedule']['answer']>;
export type PlannedSession = Plan['sessions'][number];
export type SkippedDay = Plan['skipped'][number];
/** What a person changes in a preview. */
export type Changes = Pick<ScheduleForm, 'without' | 'added'>;

interface Line {
  readonly key: string;
  readonly on: string;
  readonly startTime: string;
  readonly complaints: readonly Complaint[];
}

export type Entry =
  | (Line & {
      readonly type: 'session';
      readonly number: number;
      readonly session: PlannedSession;
      /** The day of the series that it stands for: what is to be left out when it is taken out. */
      readonly dayOfSeries: string;
      readonly isOut: boolean;
    })
  | (Line & { readonly type: 'skipped'; readonly day: SkippedDay; readonly isBack: boolean })
  /** Added since the preview. */
  | (Line & { readonly type: 'new'; readonly slot: AddedSession });

const isSame = (a: Pick<AddedSession, 'sessionOn' | 'startTime'>, b: typeof a): boolean =>
  a.sessionOn === b.sessionOn && a.startTime === b.startTime;

/** Complaints by the row they are about, the same text once. */
const byRow = (complaints: readonly Complaint[]): ReadonlyMap<string, readonly Complaint[]> => {
  const rows = new Map<string, Complaint[]>();
  for (const complaint of complaints) {
    const list = rows.get(complaint.row ?? '') ?? [];
    if (!list.some(({ text }) => text === complaint.text)) list.push(complaint);
    rows.set(complaint.row ?? '', list);
  }
  return rows;
};

const sessionEntries = (
  { sessions }: Plan,
  complaints: readonly Complaint[],
  { without, added }: Changes,
): readonly Entry[] => {
  const said = byRow(complaints);
  const left = new Set(without);
  return sessions.flatMap((session, n): Entry[] => {
    const { sessionId, sessionOn, startTime, insteadOf } = session;
    // What was added and is removed again leaves nothing behind.
    if (session.isAdded && !added.some((slot) => isSame(slot, session))) return [];
    const dayOfSeries = insteadOf ?? sessionOn;
    return [
      {
        type: 'session',
        key: sessionId,
        on: sessionOn,
        startTime,
        complaints: said.get(sessionId) ?? [],
        number: n + 1,
        session,
        dayOfSeries,
        isOut: !session.isAdded && left.has(dayOfSeries),
      },
    ];
  });
};

/** Sessions, skipped days and what was added since, in the order of time; each with what is said of it. */
export const timeline = (
  plan: Plan,
  complaints: readonly Complaint[],
  changes: Changes,
  addedErrors: ReadonlyMap<number, string> = new Map(),
): readonly Entry[] => {
  const left = new Set(changes.without);
  const skipped = plan.skipped.map((day): Entry => ({
    type: 'skipped',
    key: `skipped${day.on}`,
    on: day.on,
    startTime: '',
    complaints: [],
    day,
    isBack: day.reason === 'leftOut' && !left.has(day.on),
  }));
  const fresh = changes.added.flatMap((slot, n): Entry[] => {
    const text = addedErrors.get(n);
    if (plan.sessions.some((session) => session.isAdded && isSame(slot, session)) && text === undefined)
      return [];
    return [
      {
        type: 'new',
        key: `new${slot.sessionOn}${slot.startTime}${n}`,
        on: slot.sessionOn,
        startTime: slot.startTime,
        complaints: text === undefined ? [] : [{ code: 'added', severity: 'E', text }],
        slot,
      },
    ];
  });
  const order = ({ on, startTime }: Entry) => `${on} ${startTime}`;
  return [...sessionEntries(plan, complaints, changes), ...skipped, ...fresh].sort((a, b) =>
    order(a) < order(b) ? -1 : order(a) > order(b) ? 1 : 0,
  );
};

/** What is said of none of the sessions shown, the same text once. */
export const otherComplaints = (plan: Plan, complaints: readonly Complaint[]): readonly Complaint[] => {
  const shown = new Set(plan.sessions.map(({ sessionId }) => sessionId));
  return complaints
    .filter(({ row }) => row === undefined || !shown.has(row))
    .filter(({ text }, n, list) => list.findIndex((other) => other.text === text) === n);
};

/** Day of the last session. */
export const lastDay = ({ sessions }: Plan): string =>
  sessions.reduce((last, { sessionOn }) => (sessionOn > last ? sessionOn : last), '');
