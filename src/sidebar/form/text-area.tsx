import { Field } from './field';

interface TextAreaProps {
  readonly label: string;
  readonly hint?: string;
  readonly isRequired?: boolean;
  readonly max: number;
  readonly rows: number;
  readonly value: string;
  readonly errors: readonly string[] | undefined;
  readonly onInput: (text: string) => void;
}

/** A text of several lines. */
export const TextArea = (props: TextAreaProps) => {
  const { label, hint, isRequired = false, max, rows, value, errors, onInput } = props;
  return (
    <Field label={label} hint={hint} required={isRequired} errors={errors}>
      {(control) => (
        <textarea
          {...control}
          rows={rows}
          maxLength={max}
          value={value}
          onInput={({ currentTarget }) => onInput(currentTarget.value)}
        />
      )}
    </Field>
  );
};
