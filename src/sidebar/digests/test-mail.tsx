import { useState } from 'preact/hooks';
import { fill } from '../../core/words';
import type { Commands } from '../../app/operations';
import { useSpeech } from '../link';
import { useCommand } from '../use-command';

/** Sends the mail that is shown to the person at the keyboard alone. */
export const TestMail = ({ which }: { readonly which: Commands['sendTestMail']['input'] }) => {
  const { words } = useSpeech();
  const [told, setTold] = useState('');
  const { state, save } = useCommand('sendTestMail');
  const send = async () => {
    setTold('');
    const done = await save(which);
    if (!done) return;
    const { answer } = done;
    setTold(answer ? fill(words.digests.tested, { to: answer.to }) : words.digests.testNotKnown);
  };
  const trouble = state.trouble ?? state.complaints[0]?.text;
  return (
    <>
      <div class="buttons">
        <button type="button" class="action" aria-disabled={state.isBusy} onClick={() => void send()}>
          {state.isBusy ? words.common.saving : words.digests.test}
        </button>
      </div>
      <p class="hint">{words.digests.testHint}</p>
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
