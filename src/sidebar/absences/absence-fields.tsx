import { useState } from 'preact/hooks';
import type { Queries } from '../../app/operations';
import { fill } from '../../core/words';
import { placeComplaints } from '../complaints';
import { Check } from '../form/check';
import { Field, FieldGroup } from '../form/field';
import { TextField } from '../form/text-field';
import { Form } from '../form/form';
import { SaveButton } from '../form/save-button';
import { Select } from '../form/select';
import { useSpeech } from '../link';
import { useCommand } from '../use-command';
import { ABSENCE_CODES, absenceForm, type AbsenceForm, absenceInput, FIELDS } from './absence-form';

interface AbsenceFieldsProps {
  readonly answer: Queries['absenceForm']['answer'];
  readonly onSaved: () => void;
}

/** Who will not come, from when to when, and why. */
export const AbsenceFields = ({ answer, onSaved }: AbsenceFieldsProps) => {
  const { words, column } = useSpeech();
  const [edits, setEdits] = useState<Partial<AbsenceForm>>({});
  const [status, setStatus] = useState('');
  const { state, save, touch } = useCommand('planAbsence');
  const { beside, general } = placeComplaints(state.complaints, FIELDS);
  const form = absenceForm(answer.today, edits);
  const change = (part: Partial<AbsenceForm>) => {
    setEdits((before) => ({ ...before, ...part }));
    setStatus('');
    touch(...Object.keys(part));
  };
  const store = async (acknowledged: boolean) => {
    const done = await save(absenceInput(form), acknowledged);
    if (!done) return;
    setStatus(done.answer ? fill(words.absences.saved, { id: done.answer.absenceId }) : words.common.saved);
    setEdits({});
    onSaved();
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
      <p class="notice">{words.absences.hint}</p>
      <Field label={words.absences.who} required errors={beside.get('enrolmentId')}>
        {(control) => (
          <Select
            control={control}
            value={form.enrolmentId}
            none={words.common.choose}
            choices={answer.people.map(({ enrolmentId, participantId, workingName, cohortId }) => ({
              value: enrolmentId,
              label: `${participantId} ${workingName} (${cohortId})`,
            }))}
            onPick={(enrolmentId) => change({ enrolmentId })}
          />
        )}
      </Field>
      <div class="pair">
        {(['fromOn', 'toOn'] as const).map((name) => (
          <Field key={name} label={column('absences', name)} required errors={beside.get(name)}>
            {(control) => (
              <input
                {...control}
                type="date"
                value={form[name]}
                onInput={({ currentTarget }) => change({ [name]: currentTarget.value })}
              />
            )}
          </Field>
        ))}
      </div>
      <FieldGroup label={column('absences', 'code')} errors={beside.get('code')}>
        {ABSENCE_CODES.map((code) => (
          <Check
            key={code}
            type="radio"
            name="code"
            checked={form.code === code}
            onPick={() => change({ code })}
          >
            {code}: {words.absences.codes[code]}
          </Check>
        ))}
      </FieldGroup>
      <TextField
        label={column('absences', 'note')}
        errors={beside.get('note')}
        max={120}
        value={form.note}
        onInput={(text) => change({ note: text })}
      />
    </Form>
  );
};
