import { useLayoutEffect, useRef } from 'preact/hooks';
import { Field } from './field';

interface TextFieldProps {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly required?: boolean;
  readonly errors: readonly string[] | undefined;
  /** Signs at most; what a reason or a note may have, unless told. */
  readonly max?: number;
  readonly placeholder?: string;
  /** True where a form opens for it: it then has the focus. */
  readonly isOpenedForIt?: boolean;
  readonly value: string;
  readonly onInput: (text: string) => void;
}

/** A text of one line that a browser is not to propose from what was typed elsewhere: a reason, a note. */
export const TextField = (props: TextFieldProps) => {
  const { label, hint, required = false, errors, max = 200, placeholder, value, onInput } = props;
  const { isOpenedForIt = false } = props;
  const input = useRef<HTMLInputElement>(null);
  // A browser heeds the attribute of this name once a page, and not while something else has the focus.
  useLayoutEffect(() => {
    if (isOpenedForIt) input.current?.focus();
  }, []);
  return (
    <Field label={label} hint={hint} required={required} errors={errors}>
      {(control) => (
        <input
          {...control}
          ref={input}
          type="text"
          maxLength={max}
          autocomplete="off"
          {...(placeholder === undefined ? {} : { placeholder })}
          value={value}
          onInput={({ currentTarget }) => onInput(currentTarget.value)}
        />
      )}
    </Field>
  );
};
