import { useState } from 'preact/hooks';
import { TextField } from '../form/text-field';
import { useSpeech } from '../link';
import { useCommand } from '../use-command';
import type { Finding } from './finding';

interface AcknowledgeFormProps {
  readonly finding: Finding;
  readonly onDone: (text: string) => void;
  readonly onLeave: () => void;
}

/** Asks why a finding may stay as it is. */
export const AcknowledgeForm = ({ finding, onDone, onLeave }: AcknowledgeFormProps) => {
  const { words, column } = useSpeech();
  const [reason, setReason] = useState('');
  const { state, save, touch } = useCommand('acknowledgeFindings');
  const { findingId, valueHash } = finding;
  const acknowledge = async () => {
    const done = await save({ findings: [{ findingId, valueHash }], reason: reason.trim() });
    if (done) onDone(words.findings.acknowledged);
  };
  return (
    <form
      class="question"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void acknowledge();
      }}
      onKeyDown={({ key }) => {
        if (key === 'Escape' && !state.isBusy) onLeave();
      }}
    >
      <TextField
        label={column('findings', 'reason')}
        required
        hint={words.findings.acknowledgeHint}
        errors={[...state.complaints.map(({ text }) => text), ...(state.trouble ? [state.trouble] : [])]}
        isOpenedForIt
        value={reason}
        onInput={(text) => {
          setReason(text);
          touch('reason');
        }}
      />
      <div class="buttons">
        <button type="submit" class="action" aria-disabled={state.isBusy}>
          {state.isBusy
            ? words.common.saving
            : state.trouble === undefined
              ? words.findings.acknowledge
              : words.common.again}
        </button>
        <button type="button" aria-disabled={state.isBusy} onClick={onLeave}>
          {words.findings.keep}
        </button>
      </div>
    </form>
  );
};
