import { useState } from 'preact/hooks';
import { useSpeech } from '../link';
import { stepOf } from '../stages/keys';
import { between, type Ticks } from '../stages/ticks';
import { closedText, type Session, slotText } from './sessions';

interface SessionListProps {
  readonly sessions: readonly Session[];
  readonly ticks: Ticks;
  readonly onTick: (sessionIds: readonly string[], isTicked: boolean) => void;
}

/** Sessions to be ticked. One stop for the Tab key, however many there are; with Shift a tick takes all since the last along. */
export const SessionList = ({ sessions, ticks, onTick }: SessionListProps) => {
  const { words } = useSpeech();
  const [focused, setFocused] = useState('');
  const [last, setLast] = useState<string>();
  const order = sessions.map(({ sessionId }) => sessionId);
  const current = order.includes(focused) ? focused : order[0];
  return (
    <div
      class="people"
      onKeyDown={(event) => {
        const inputs = [...event.currentTarget.querySelectorAll('input')];
        const from = inputs.findIndex((input) => input === event.target);
        const next = stepOf(event.key, from, inputs.length);
        if (next === undefined) return;
        event.preventDefault();
        inputs[next]?.focus();
      }}
    >
      <ul>
        {sessions.map((session) => (
          <li key={session.sessionId}>
            <label class="check">
              <input
                type="checkbox"
                checked={ticks.has(session.sessionId)}
                tabIndex={session.sessionId === current ? 0 : -1}
                onFocus={() => setFocused(session.sessionId)}
                onClick={(event) => {
                  onTick(
                    between(order, event.shiftKey ? last : undefined, session.sessionId),
                    event.currentTarget.checked,
                  );
                  setLast(session.sessionId);
                }}
              />
              <span class="name">
                {slotText(session, words)}
                {session.topic !== null && <span class="why">{session.topic}</span>}
                {session.closed !== null && <span class="warning">{closedText(session, words)}</span>}
              </span>
            </label>
          </li>
        ))}
      </ul>
    </div>
  );
};
