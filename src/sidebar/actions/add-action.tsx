import { useState } from 'preact/hooks';
import { fill } from '../../core/words';
import { placeComplaints } from '../complaints';
import { Form } from '../form/form';
import { SaveButton } from '../form/save-button';
import { useSpeech } from '../link';
import { useCommand } from '../use-command';
import { ACTION_FIELDS, actionInput, BLANK, type NewAction } from './new-action';
import { type Agency, NewActionFields } from './new-action-fields';

interface AddActionProps {
  readonly agencies: readonly Agency[];
  readonly onSaved: () => void;
}

/** Something to do that was agreed between two meetings. */
export const AddAction = ({ agencies, onSaved }: AddActionProps) => {
  const { words } = useSpeech();
  const [action, setAction] = useState<NewAction>(BLANK);
  const [status, setStatus] = useState('');
  const { state, save, touch } = useCommand('addAction');
  const { beside, general } = placeComplaints(state.complaints, ACTION_FIELDS);
  const store = async (acknowledged: boolean) => {
    const done = await save(actionInput(action), acknowledged);
    if (!done) return;
    setStatus(done.answer ? fill(words.actions.added, { id: done.answer.actionId }) : words.common.saved);
    setAction(BLANK);
    onSaved();
  };
  return (
    <details class="more">
      <summary>{words.actions.add}</summary>
      <Form
        state={state}
        general={general}
        status={status}
        onSubmit={() => void store(false)}
        onAcknowledge={() => void store(true)}
        buttons={<SaveButton state={state} />}
      >
        <NewActionFields
          action={action}
          agencies={agencies}
          errorsOf={(field) => beside.get(field)}
          onChange={(part) => {
            setAction((before) => ({ ...before, ...part }));
            setStatus('');
            touch(...Object.keys(part));
          }}
        />
      </Form>
    </details>
  );
};
