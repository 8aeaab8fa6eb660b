import type { RefObject } from 'preact';
import { Field } from '../form/field';
import { Select } from '../form/select';
import { useSpeech } from '../link';
import type { FieldName, IdentityForm } from './identity-form';

/** What all fields of the form share. */
export interface FieldsProps {
  readonly form: IdentityForm;
  readonly errors: ReadonlyMap<string, readonly string[]>;
  readonly onChange: (change: Partial<IdentityForm>) => void;
}

interface IdentityFieldProps extends FieldsProps {
  readonly name: FieldName;
  readonly hint?: string | undefined;
  readonly required?: boolean;
}

/** A field that is typed; `max` is left out for a date. */
export const TypedField = (
  props: IdentityFieldProps & {
    readonly max?: number;
    readonly numeric?: boolean;
    readonly input?: RefObject<HTMLInputElement | null>;
  },
) => {
  const { form, errors, onChange, name, hint, required = false, max, numeric = false, input } = props;
  const { column } = useSpeech();
  return (
    <Field label={column('identities', name)} hint={hint} required={required} errors={errors.get(name)}>
      {(control) => (
        <input
          {...control}
          {...(input ? { ref: input } : {})}
          {...(max === undefined ? { type: 'date' } : { type: 'text', maxLength: max })}
          {...(numeric ? { inputMode: 'numeric' as const } : {})}
          autocomplete="off"
          value={form[name]}
          onInput={({ currentTarget }) => onChange({ [name]: currentTarget.value })}
        />
      )}
    </Field>
  );
};

/** A field that is chosen from a closed list. */
export const ChosenField = (props: IdentityFieldProps & { readonly options: readonly string[] }) => {
  const { form, errors, onChange, name, hint, options } = props;
  const { words, column, option } = useSpeech();
  return (
    <Field label={column('identities', name)} hint={hint} errors={errors.get(name)}>
      {(control) => (
        <Select
          control={control}
          value={form[name]}
          none={words.common.none}
          choices={options.map((value) => ({ value, label: option('identities', name, value) }))}
          onPick={(value) => onChange({ [name]: value })}
        />
      )}
    </Field>
  );
};
