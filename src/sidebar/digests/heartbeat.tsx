import { useState } from 'preact/hooks';
import { fill } from '../../core/words';
import { useSpeech } from '../link';
import { useCommand } from '../use-command';
import { type Board, momentForPeople } from './digest-words';

interface HeartbeatProps {
  readonly heartbeat: Board['heartbeat'];
  readonly onTaken: () => void;
}

/** Whose trigger runs and when it last did; where none lives, the way to switch it on or take it over. */
export const Heartbeat = ({ heartbeat, onTaken }: HeartbeatProps) => {
  const { words } = useSpeech();
  const [told, setTold] = useState('');
  const { state, save } = useCommand('takeOverMails');
  const isAlive = heartbeat !== null && !heartbeat.isStale;
  const params = heartbeat === null ? {} : { email: heartbeat.by, at: momentForPeople(heartbeat.at) };
  const takeOver = async () => {
    const done = await save({});
    if (!done) return;
    const { answer } = done;
    setTold(
      answer?.isNew === false ? fill(words.digests.alreadyAlive, { email: answer.by }) : words.digests.taken,
    );
    onTaken();
  };
  const trouble = state.trouble ?? state.complaints[0]?.text;
  return (
    <>
      {isAlive ? (
        <p class="hint">{fill(words.digests.alive, params)}</p>
      ) : (
        <div class="notice warnings" role="alert">
          <p>{heartbeat === null ? words.digests.noTrigger : fill(words.digests.dead, params)}</p>
          <button type="button" aria-disabled={state.isBusy} onClick={() => void takeOver()}>
            {state.isBusy
              ? words.common.saving
              : heartbeat === null
                ? words.digests.switchOn
                : words.digests.takeOver}
          </button>
        </div>
      )}
      {trouble !== undefined && (
        <p class="notice trouble" role="alert">
          {trouble}
        </p>
      )}
      <p class="status" role="status">
        {told}
      </p>
    </>
  );
};
