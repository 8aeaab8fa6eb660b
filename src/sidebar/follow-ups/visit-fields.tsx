import { Check } from '../form/check';
import { Field, FieldGroup } from '../form/field';
import { TextField } from '../form/text-field';
import { useSpeech } from '../link';
import { RESULTS, type TaskForm } from './task-form';

interface VisitFieldsProps {
  readonly form: TaskForm;
  readonly today: string;
  readonly errors: ReadonlyMap<string, readonly string[]>;
  readonly onChange: (part: Partial<TaskForm>) => void;
}

/** What came of a task, and when to go on. */
export const VisitFields = ({ form, today, errors, onChange }: VisitFieldsProps) => {
  const { words, column, option } = useSpeech();
  const { followUps } = words;
  return (
    <>
      <FieldGroup label={column('followUps', 'result')} required errors={errors.get('result')}>
        {RESULTS.map((result) => (
          <Check
            key={result}
            type="radio"
            name="result"
            checked={form.result === result}
            onPick={() => onChange({ result })}
          >
            {option('followUps', 'result', result)}
          </Check>
        ))}
      </FieldGroup>
      <Field label={followUps.doneOn} required errors={errors.get('doneOn')}>
        {(control) => (
          <input
            {...control}
            type="date"
            max={today}
            value={form.doneOn}
            onInput={({ currentTarget }) => onChange({ doneOn: currentTarget.value })}
          />
        )}
      </Field>
      <Field label={followUps.next} hint={followUps.nextHint} errors={errors.get('nextDueOn')}>
        {(control) => (
          <input
            {...control}
            type="date"
            min={form.doneOn}
            value={form.nextDueOn}
            onInput={({ currentTarget }) => onChange({ nextDueOn: currentTarget.value })}
          />
        )}
      </Field>
      <TextField
        label={column('followUps', 'note')}
        errors={errors.get('note')}
        value={form.note}
        onInput={(text) => onChange({ note: text })}
      />
    </>
  );
};
