import type { Queries } from '../../app/operations';
import type { ViewWords } from '../../i18n/view-words';
import { dayWithWeekday } from '../day-words';

export type Answer = Queries['timetableForm']['answer'];
export type Chosen = NonNullable<Answer['chosen']>;
export type Session = Chosen['sessions'][number];
type Words = Pick<ViewWords, 'days'>;

/** Those from today on; the others only when somebody wants to see them. */
export const shownSessions = (
  sessions: readonly Session[],
  today: string,
  showPast: boolean,
): readonly Session[] => sessions.filter(({ sessionOn }) => showPast || sessionOn >= today);

/** Sessions that lie on a day on which they should not be held. */
export const closedSessions = (sessions: readonly Session[]): readonly Session[] =>
  sessions.filter(({ closed }) => closed !== null);

/** Why a session should not be held on its day. */
export const closedText = ({ closed }: Session, { days }: Words): string =>
  closed === null ? '' : closed.reason === 'dayOff' ? closed.name : days.roomClosed;

/** What the proposal of other days gives as its reason: the days off by their names, each once. */
export const closedReason = (sessions: readonly Session[], words: Words): string =>
  [...new Set(closedSessions(sessions).map((session) => closedText(session, words)))]
    .join(', ')
    .slice(0, 200);

/** `Senin 01/02/2027 09:00–11:15`. */
export const slotText = (
  { sessionOn, startTime, endTime }: Pick<Session, 'sessionOn' | 'startTime' | 'endTime'>,
  words: Words,
): string => `${dayWithWeekday(sessionOn, words)} ${startTime}–${endTime}`;
