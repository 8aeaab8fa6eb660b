import type { Commands } from '../../app/operations';
import { minutesOf, timeOfMinutes } from '../../core/time';
import { numberTyped } from '../decimal';
import { onlySeen } from '../stages/ticks';
import type { ChangeForm } from './change-form';
import type { Session } from './sessions';

type Input<Name extends keyof Commands> = Commands[Name]['input'];

const LAST_MINUTE = 24 * 60 - 1;

export const chosenSessions = ({ ticks }: ChangeForm, seen: readonly Session[]): readonly Session[] => {
  const ids = new Set(
    onlySeen(
      ticks,
      seen.map(({ sessionId }) => sessionId),
    ),
  );
  return seen.filter(({ sessionId }) => ids.has(sessionId));
};

/** The sessions as they were on the screen: who has changed one since is noticed. */
const withVersions = (sessions: readonly Session[]) =>
  sessions.map(({ sessionId, version }) => ({ sessionId, version }));

export const cancelInput = (form: ChangeForm, seen: readonly Session[]): Input<'cancelSessions'> => ({
  sessions: withVersions(chosenSessions(form, seen)),
  reason: form.reason.trim(),
});

export const trainerInput = (form: ChangeForm, seen: readonly Session[]): Input<'replaceInstructor'> => ({
  sessions: withVersions(chosenSessions(form, seen)),
  instructorId: form.instructorId,
});

export const moveInput = (form: ChangeForm, session: Session | undefined): Input<'moveSession'> => ({
  session: { sessionId: session?.sessionId ?? '', version: session?.version ?? '' },
  sessionOn: form.sessionOn,
  startTime: form.startTime,
  endTime: form.endTime,
  siteId: form.siteId === '' ? undefined : form.siteId,
  reason: form.reason.trim(),
});

export const shiftInput = (form: ChangeForm, cohortId: string): Input<'shiftSessions'> => ({
  cohortId,
  fromOn: form.fromOn,
  days:
    (numberTyped(form.amount) ?? NaN) *
    (form.unit === 'weeks' ? 7 : 1) *
    (form.direction === 'earlier' ? -1 : 1),
  reason: form.reason.trim(),
});

export const makeUpInput = (
  cohortId: string,
  sessions: readonly Session[],
  reason: string,
): Input<'makeUpSessions'> => ({ cohortId, sessions: withVersions(sessions), reason: reason.trim() });

/** Fields that have to be filled in before the server is asked. */
export const missingFields = (form: ChangeForm, seen: readonly Session[]): readonly string[] => {
  const reason = form.reason.trim() === '' ? ['reason'] : [];
  const sessions = chosenSessions(form, seen).length === 0 ? ['sessions'] : [];
  switch (form.action) {
    case 'cancel':
      return [...sessions, ...reason];
    case 'trainer':
      return [...sessions, ...(form.instructorId === '' ? ['instructorId'] : [])];
    case 'move':
      if (form.sessionId === '') return ['sessions', ...reason];
      return [
        ...(['sessionOn', 'startTime', 'endTime'] as const).filter((name) => form[name] === ''),
        ...reason,
      ];
    case 'shift':
      return [
        ...(form.fromOn === '' ? ['fromOn'] : []),
        ...(numberTyped(form.amount) === undefined ? ['days'] : []),
        ...reason,
      ];
  }
};

/** A session that was chosen to be moved begins where it is. */
export const fromSession = ({
  sessionId,
  sessionOn,
  startTime,
  endTime,
  siteId,
}: Session): Partial<ChangeForm> => ({ sessionId, sessionOn, startTime, endTime, siteId: siteId ?? '' });

/** The end follows the start, as long as the session has been; never past midnight. */
export const withStart = (startTime: string, session: Session): Partial<ChangeForm> => {
  if (startTime === '') return { startTime };
  const length = minutesOf(session.endTime) - minutesOf(session.startTime);
  return { startTime, endTime: timeOfMinutes(Math.min(LAST_MINUTE, minutesOf(startTime) + length)) };
};
