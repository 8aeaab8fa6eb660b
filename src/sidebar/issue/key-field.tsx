import { Field } from '../form/field';

interface KeyFieldProps {
  readonly label: string;
  readonly value: string;
  readonly errors: readonly string[] | undefined;
  readonly onType: (value: string) => void;
  /** The field is left, or Enter pressed, after it was changed. */
  readonly onEntered?: (value: string) => void;
}

/** A field for a registry key. */
export const KeyField = ({ label, value, errors, onType, onEntered }: KeyFieldProps) => (
  <Field label={label} required errors={errors}>
    {(control) => (
      <input
        {...control}
        type="text"
        maxLength={40}
        autocomplete="off"
        placeholder="R-0001"
        value={value}
        onInput={({ currentTarget }) => onType(currentTarget.value)}
        onChange={({ currentTarget }) => onEntered?.(currentTarget.value)}
      />
    )}
  </Field>
);
