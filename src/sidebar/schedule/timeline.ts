import type { Complaint } from '../../app/explain';
import type { Commands } from '../../app/operations';

export type Plan = NonNullable<Commands['schedule']['answer']>;
type PlannedSession = Plan['sessions'][number];

export type Entry =
  | {
      readonly type: 'session';
      readonly number: number;
      readonly on: string;
      readonly session: PlannedSession;
      readonly warnings: readonly string[];
    }
  | { readonly type: 'skipped'; readonly on: string; readonly name: string };

/** Sessions and skipped days in the order of days, each session with its number and the warnings about it. */
export const timeline = (plan: Plan, warnings: readonly Complaint[]): readonly Entry[] =>
  [
    ...plan.sessions.map((session, n): Entry => ({
      type: 'session',
      number: n + 1,
      on: session.sessionOn,
      session,
      warnings: [...new Set(warnings.filter(({ row }) => row === session.sessionId).map(({ text }) => text))],
    })),
    ...plan.skipped.map(({ on, name = '' }): Entry => ({ type: 'skipped', on, name })),
  ].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));

/** Warnings that are about none of the sessions shown. */
export const otherWarnings = (plan: Plan, warnings: readonly Complaint[]): readonly string[] => {
  const shown = new Set(plan.sessions.map(({ sessionId }) => sessionId));
  return [
    ...new Set(warnings.filter(({ row }) => row === undefined || !shown.has(row)).map(({ text }) => text)),
  ];
};

/** Day of the last session. */
export const lastDay = ({ sessions }: Plan): string =>
  sessions.reduce((last, { sessionOn }) => (sessionOn > last ? sessionOn : last), '');
