import { fill } from '../../core/words';
import { useSpeech } from '../link';
import { dayWithWeekday } from '../schedule/plan-words';
import type { Session } from './sheets';

/** The sessions that were found, and how many people are expected at each. */
export const SessionList = ({ sessions }: { readonly sessions: readonly Session[] }) => {
  const { attendanceSheet, schedule } = useSpeech().words;
  return (
    <section class="preview">
      <ol class="plan">
        {sessions.map(({ sessionId, number, sessionOn, startTime, endTime, participantIds }) => (
          <li key={sessionId}>
            <span class="number">{number}</span>
            <span>
              {fill(attendanceSheet.session, {
                day: dayWithWeekday(sessionOn, schedule.weekdays),
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
