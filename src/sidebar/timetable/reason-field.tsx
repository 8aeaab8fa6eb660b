import { Field } from '../form/field';
import { useSpeech } from '../link';

interface ReasonFieldProps {
  readonly value: string;
  readonly errors: readonly string[] | undefined;
  readonly onInput: (reason: string) => void;
}

/** Why: kept with every session that is changed. */
export const ReasonField = ({ value, errors, onInput }: ReasonFieldProps) => {
  const { column } = useSpeech();
  return (
    <Field label={column('sessions', 'reason')} required errors={errors}>
      {(control) => (
        <input
          {...control}
          type="text"
          maxLength={200}
          autocomplete="off"
          value={value}
          onInput={({ currentTarget }) => onInput(currentTarget.value)}
        />
      )}
    </Field>
  );
};
