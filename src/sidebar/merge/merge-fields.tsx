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

const FIELDS = ['from', 'into'] as const;
const EMPTY = { from: '', into: '' };

interface MergeFieldsProps {
  readonly answer: Queries['mergeForm']['answer'];
  readonly onSaved: () => void;
}

/** Puts two codes of one person together. */
export const MergeFields = ({ answer, onSaved }: MergeFieldsProps) => {
  const { words } = useSpeech();
  const [form, setForm] = useState(EMPTY);
  const [status, setStatus] = useState('');
  const { state, save, touch } = useCommand('mergeParticipants');
  const { beside, general } = placeComplaints(state.complaints, FIELDS);
  const isReady = form.from !== '' && form.into !== '' && form.from !== form.into;
  const submit = async (acknowledged: boolean) => {
    if (!isReady) return;
    setStatus('');
    const done = await save(form, acknowledged);
    if (!done) return;
    setForm(EMPTY);
    setStatus(
      done.answer ? fill(words.merge.done, { ...form, count: done.answer.moved.length }) : words.common.saved,
    );
    onSaved();
  };
  return (
    <Form
      state={state}
      general={general}
      status={status}
      {...(isReady ? { note: fill(words.merge.sure, form) } : {})}
      onSubmit={() => void submit(false)}
      onAcknowledge={() => void submit(true)}
      buttons={<SaveButton state={state} label={words.merge.merge} isOff={!isReady} />}
    >
      <p class="notice">{words.merge.hint}</p>
      {FIELDS.map((name) => (
        <Field key={name} label={words.merge[name]} required errors={beside.get(name)}>
          {(control) => (
            <Select
              control={control}
              value={form[name]}
              none={words.common.choose}
              choices={answer.participants
                .filter(({ participantId }) => participantId !== form[name === 'from' ? 'into' : 'from'])
                .map(({ participantId, workingName, cohorts }) => ({
                  value: participantId,
                  label: [participantId, workingName, ...cohorts].join(' '),
                }))}
              onPick={(participantId) => {
                setForm((before) => ({ ...before, [name]: participantId }));
                setStatus('');
                touch(...FIELDS);
              }}
            />
          )}
        </Field>
      ))}
    </Form>
  );
};
