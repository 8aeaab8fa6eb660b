import { useState } from 'preact/hooks';
import { fill } from '../../core/words';
import { placeComplaints } from '../complaints';
import { Field } from '../form/field';
import { TextField } from '../form/text-field';
import { Form } from '../form/form';
import { SaveButton } from '../form/save-button';
import { Select } from '../form/select';
import { useSpeech } from '../link';
import { useCommand } from '../use-command';
import { addForm, type AddForm, addInput, FIELDS, TYPES } from './add-form';
import type { Answer } from './groups';
import { PersonField } from './person-field';

interface AddFieldsProps {
  readonly answer: Answer;
  readonly onSaved: () => void;
}

/** A task that no template laid: for whom, what, by whom, by when. */
export const AddFields = ({ answer, onSaved }: AddFieldsProps) => {
  const { words, column, option } = useSpeech();
  const [edits, setEdits] = useState<Partial<AddForm>>({});
  const [status, setStatus] = useState('');
  const { state, save, touch } = useCommand('addFollowUp');
  const { beside, general } = placeComplaints(state.complaints, FIELDS);
  const form = addForm(answer, edits);
  const change = (part: Partial<AddForm>) => {
    setEdits((before) => ({ ...before, ...part }));
    setStatus('');
    touch(...Object.keys(part));
  };
  const store = async (acknowledged: boolean) => {
    const done = await save(addInput(form), acknowledged);
    if (!done) return;
    setStatus(fill(words.followUps.added, { task: done.answer?.taskId ?? '' }));
    setEdits({});
    onSaved();
  };
  const choices = {
    type: TYPES.map((value) => ({ value, label: option('followUps', 'type', value) })),
    ownerId: answer.agencies.map(({ agencyId, name }) => ({ value: agencyId, label: name })),
  };
  return (
    <Form
      state={state}
      general={general}
      status={status}
      onSubmit={() => void store(false)}
      onAcknowledge={() => void store(true)}
      buttons={<SaveButton state={state} />}
    >
      <PersonField
        people={answer.people}
        value={form.participantId}
        errors={beside.get('participantId')}
        onPick={(participantId) => change({ participantId })}
      />
      {(['type', 'ownerId'] as const).map((name) => (
        <Field key={name} label={column('followUps', name)} required errors={beside.get(name)}>
          {(control) => (
            <Select
              control={control}
              value={form[name]}
              none={words.common.choose}
              choices={choices[name]}
              onPick={(value) => change({ [name]: value })}
            />
          )}
        </Field>
      ))}
      <Field label={column('followUps', 'dueOn')} required errors={beside.get('dueOn')}>
        {(control) => (
          <input
            {...control}
            type="date"
            value={form.dueOn}
            onInput={({ currentTarget }) => change({ dueOn: currentTarget.value })}
          />
        )}
      </Field>
      <TextField
        label={column('followUps', 'note')}
        errors={beside.get('note')}
        value={form.note}
        onInput={(text) => change({ note: text })}
      />
    </Form>
  );
};
