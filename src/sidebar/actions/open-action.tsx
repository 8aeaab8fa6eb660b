import { Field } from '../form/field';
import { TextField } from '../form/text-field';
import { Select } from '../form/select';
import { useSpeech } from '../link';
import { dueWords } from './action-words';
import type { Edit, OpenAction } from './update-form';

interface OpenActionFieldsProps {
  readonly action: OpenAction;
  readonly edit: Edit;
  readonly today: string;
  readonly errorsOf: (field: string) => readonly string[] | undefined;
  readonly onChange: (edit: Partial<Edit>) => void;
}

const STATES = ['inProgress', 'done', 'cancelled'] as const;

/** An action that is not done: what, whose, until when; and where it stands now. */
export const OpenActionFields = ({ action, edit, today, errorsOf, onChange }: OpenActionFieldsProps) => {
  const { words, column, option } = useSpeech();
  const { actionId, ownerId, text, person, meetingId, status, overdue } = action;
  const choices = STATES.filter((state) => state !== status).map((state) => ({
    value: state,
    label: option('actions', 'status', state),
  }));
  const unchanged = words.actions.unchanged.replace('{status}', option('actions', 'status', status));
  return (
    <fieldset class="action-item">
      <legend>
        <b>{actionId}</b> {ownerId} ·{' '}
        <span class={overdue > 0 ? 'late' : undefined}>{dueWords(action, today, words)}</span>
      </legend>
      <p>{text}</p>
      {(person !== null || meetingId !== null) && (
        <p class="hint">{[person, meetingId].filter((part) => part !== null).join(' · ')}</p>
      )}
      <div class="pair">
        <Field label={column('actions', 'status')} errors={errorsOf('status')}>
          {(control) => (
            <Select
              control={control}
              value={edit.status}
              none={unchanged}
              choices={choices}
              onPick={(state) => onChange({ status: state as Edit['status'] })}
            />
          )}
        </Field>
        <TextField
          label={column('actions', 'note')}
          errors={errorsOf('note')}
          max={300}
          value={edit.note}
          onInput={(text) => onChange({ note: text })}
        />
      </div>
      {edit.status === 'done' && (
        <Field label={column('actions', 'doneOn')} errors={errorsOf('doneOn')}>
          {(control) => (
            <input
              {...control}
              type="date"
              max={today}
              value={edit.doneOn}
              onInput={({ currentTarget }) => onChange({ doneOn: currentTarget.value })}
            />
          )}
        </Field>
      )}
    </fieldset>
  );
};
