import { useState } from 'preact/hooks';
import type { Queries } from '../../app/operations';
import { fill } from '../../core/words';
import { placeComplaints } from '../complaints';
import { Field } from '../form/field';
import { Form } from '../form/form';
import { SaveButton } from '../form/save-button';
import { Select } from '../form/select';
import { useSpeech } from '../link';
import { useCommand } from '../use-command';
import { countWords } from './action-words';
import { OpenList } from './open-list';
import { byAction, type Edits, type Update, updateFields, updatesOf } from './update-form';

interface ActionsFieldsProps {
  readonly answer: Queries['actionsForm']['answer'];
  readonly isLoading: boolean;
  readonly onSaved: () => Promise<void>;
}

const ALL = '*';

/** An agency's open actions, and how they have gone on: several are saved in one step. */
export const ActionsFields = ({ answer, isLoading, onSaved }: ActionsFieldsProps) => {
  const { words } = useSpeech();
  const { today, mayAll, agencies } = answer;
  const [agencyId, setAgencyId] = useState(answer.agencyId);
  const [edits, setEdits] = useState<Edits>({});
  const [sent, setSent] = useState<readonly Update[]>([]);
  const [status, setStatus] = useState('');
  const { state, save, touch } = useCommand('updateActions');
  const open = answer.open.filter(({ ownerId }) => agencyId === ALL || ownerId === agencyId);
  const updates = updatesOf(open, edits, today);
  const { beside, general } = placeComplaints(byAction(state.complaints, sent), updateFields(open));

  const store = async (acknowledged: boolean) => {
    setSent(updates);
    const done = await save({ updates: [...updates] }, acknowledged);
    if (!done) return;
    setStatus(fill(words.actions.saved, { count: updates.length }));
    await onSaved();
    setEdits({});
  };
  return (
    <Form
      state={state}
      isWaiting={isLoading}
      general={general}
      status={status}
      note={countWords(open, words)}
      onSubmit={() => updates.length > 0 && void store(false)}
      onAcknowledge={() => void store(true)}
      buttons={
        <SaveButton
          state={state}
          isOff={updates.length === 0}
          {...(updates.length === 0 ? {} : { label: fill(words.actions.save, { count: updates.length }) })}
        />
      }
    >
      {mayAll && (
        <Field label={words.actions.agency}>
          {(control) => (
            <Select
              control={control}
              value={agencyId}
              choices={[
                { value: ALL, label: words.actions.all },
                ...agencies.map((agency) => ({
                  value: agency.agencyId,
                  label: `${agency.agencyId} ${agency.name}`,
                })),
              ]}
              onPick={setAgencyId}
            />
          )}
        </Field>
      )}
      {open.length === 0 && <p class="empty">{words.actions.nothing}</p>}
      <OpenList
        open={open}
        edits={edits}
        today={today}
        beside={beside}
        onChange={(next) => {
          setEdits(next);
          setStatus('');
          touch('updates', 'status', 'doneOn', 'note');
        }}
      />
    </Form>
  );
};
