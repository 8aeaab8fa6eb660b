import { fill } from '../../core/words';
import { dayWithWeekday } from '../day-words';
import { useSpeech } from '../link';
import type { Session } from './sheets';

/** The sessions that were found, and how many people are expected at each. */
export const SessionList = ({ sessions }: { readonly sessions: readonly Session[] }) => {
  const { words } = useSpeech();
  return (
    <section class="preview">
      <ol class="plan">
        {sessions.map(({ sessionId, number, sessionOn, startTime, endTime, participantIds }) => (
          <li key={sessionId}>
            <span class="number">{number}</span>
            <span>
              {fill(words.attendanceSheet.session, {
                day: dayWithWeekday(sessionOn, words),
                from: startTime,
                to: endTime,
                count: participantIds.length,
              })}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
};
