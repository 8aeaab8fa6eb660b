import { useState } from 'preact/hooks';
import { fill } from '../../core/words';
import { placeComplaints } from '../complaints';
import { Field } from '../form/field';
import { Form } from '../form/form';
import { SaveButton } from '../form/save-button';
import { Select } from '../form/select';
import { useSpeech } from '../link';
import { useCommand } from '../use-command';
import type { Answer } from './groups';

interface StartFieldsProps {
  readonly cohorts: Answer['cohorts'];
  readonly onSaved: () => void;
}

/** Lays the tasks that follow training for all who passed in a cohort. */
export const StartFields = ({ cohorts, onSaved }: StartFieldsProps) => {
  const { words, column } = useSpeech();
  const [cohortId, setCohortId] = useState(cohorts[0]?.cohortId ?? '');
  const [status, setStatus] = useState('');
  const { state, save, touch } = useCommand('startFollowUp');
  const { beside, general } = placeComplaints(state.complaints, ['cohortId']);
  const store = async (acknowledged: boolean) => {
    setStatus('');
    const done = await save({ cohortId }, acknowledged);
    if (!done) return;
    setStatus(done.answer ? fill(words.followUps.started, done.answer) : words.common.saved);
    onSaved();
  };
  return (
    <Form
      state={state}
      general={general}
      status={status}
      onSubmit={() => void store(false)}
      onAcknowledge={() => void store(true)}
      buttons={<SaveButton state={state} label={words.followUps.startButton} />}
    >
      <Field
        label={column('enrolments', 'cohortId')}
        hint={words.followUps.startHint}
        required
        errors={beside.get('cohortId')}
      >
        {(control) => (
          <Select
            control={control}
            value={cohortId}
            choices={cohorts.map(({ cohortId: value, name, passed }) => ({
              value,
              label: `${value} ${name} (${fill(words.followUps.passed, { count: passed })})`,
            }))}
            onPick={(value) => {
              setCohortId(value);
              setStatus('');
              touch('cohortId');
            }}
          />
        )}
      </Field>
    </Form>
  );
};
