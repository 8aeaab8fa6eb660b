import { Field } from '../form/field';
import { TextField } from '../form/text-field';
import { Select } from '../form/select';
import { useSpeech } from '../link';
import type { NewAction } from './new-action';

export interface Agency {
  readonly agencyId: string;
  readonly name: string;
  readonly active: boolean;
}

interface NewActionFieldsProps {
  readonly action: NewAction;
  readonly agencies: readonly Agency[];
  readonly errorsOf: (field: keyof NewAction) => readonly string[] | undefined;
  readonly onChange: (part: Partial<NewAction>) => void;
}

/** What is to be done, by which agency, until when, and by whom there. */
export const NewActionFields = ({ action, agencies, errorsOf, onChange }: NewActionFieldsProps) => {
  const { words, column } = useSpeech();
  return (
    <>
      <TextField
        label={column('actions', 'text')}
        required
        errors={errorsOf('text')}
        max={300}
        value={action.text}
        onInput={(text) => onChange({ text })}
      />
      <div class="pair">
        <Field label={column('actions', 'ownerId')} required errors={errorsOf('ownerId')}>
          {(control) => (
            <Select
              control={control}
              value={action.ownerId}
              none={words.common.choose}
              choices={agencies
                .filter(({ active, agencyId }) => active || agencyId === action.ownerId)
                .map(({ agencyId, name }) => ({ value: agencyId, label: `${agencyId} ${name}` }))}
              onPick={(ownerId) => onChange({ ownerId })}
            />
          )}
        </Field>
        <Field label={column('actions', 'dueOn')} required errors={errorsOf('dueOn')}>
          {(control) => (
            <input
              {...control}
              type="date"
              value={action.dueOn}
              onInput={({ currentTarget }) => onChange({ dueOn: currentTarget.value })}
            />
          )}
        </Field>
      </div>
      <TextField
        label={column('actions', 'person')}
        errors={errorsOf('person')}
        max={80}
        value={action.person}
        onInput={(text) => onChange({ person: text })}
      />
    </>
  );
};
