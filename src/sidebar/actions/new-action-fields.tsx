import { Field } from '../form/field';
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
      <Field label={column('actions', 'text')} required errors={errorsOf('text')}>
        {(control) => (
          <input
            {...control}
            type="text"
            maxLength={300}
            autocomplete="off"
            value={action.text}
            onInput={({ currentTarget }) => onChange({ text: currentTarget.value })}
          />
        )}
      </Field>
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
      <Field label={column('actions', 'person')} errors={errorsOf('person')}>
        {(control) => (
          <input
            {...control}
            type="text"
            maxLength={80}
            autocomplete="off"
            value={action.person}
            onInput={({ currentTarget }) => onChange({ person: currentTarget.value })}
          />
        )}
      </Field>
    </>
  );
};
