import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { useSpeech } from '../link';
import { shortList } from './short-list';

interface FieldProps {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly errors?: readonly string[] | undefined;
  readonly required?: boolean;
}

/** What ties a control to its label, hint and errors. */
export interface ControlAttributes {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': boolean;
  readonly 'aria-required': boolean;
}

const useNotes = ({ hint, errors = [], required = false }: Omit<FieldProps, 'label'>) => {
  const { words } = useSpeech();
  const id = useId();
  const hintId = `${id}-hint`;
  const errorId = `${id}-error`;
  const isInvalid = errors.length > 0;
  const described = [hint === undefined ? '' : hintId, isInvalid ? errorId : ''].filter(
    (part) => part !== '',
  );
  const attributes: ControlAttributes = {
    id,
    'aria-describedby': described.length > 0 ? described.join(' ') : undefined,
    'aria-invalid': isInvalid,
    'aria-required': required,
  };
  const notes = (
    <>
      {hint !== undefined && (
        <p class="hint" id={hintId}>
          {hint}
        </p>
      )}
      {isInvalid && (
        <div class="error" id={errorId}>
          {shortList(errors, 4, words.common.more).map((text) => (
            <p key={text}>{text}</p>
          ))}
        </div>
      )}
    </>
  );
  return { attributes, notes };
};

const Required = () => {
  const { words } = useSpeech();
  return <span class="required"> ({words.common.required})</span>;
};

/** One control with its label above, and its hint and errors below. */
export const Field = ({
  label,
  children,
  ...rest
}: FieldProps & { readonly children: (attributes: ControlAttributes) => ComponentChildren }) => {
  const { attributes, notes } = useNotes(rest);
  return (
    <div class="field">
      <label for={attributes.id}>
        {label}
        {rest.required === true && <Required />}
      </label>
      {children(attributes)}
      {notes}
    </div>
  );
};

/** Several controls that are one question: radio buttons, checkboxes. */
export const FieldGroup = ({
  label,
  children,
  ...rest
}: FieldProps & { readonly children: ComponentChildren }) => {
  const { attributes, notes } = useNotes(rest);
  return (
    <fieldset
      class="field"
      aria-describedby={attributes['aria-describedby']}
      data-invalid={attributes['aria-invalid']}
    >
      <legend>
        {label}
        {rest.required === true && <Required />}
      </legend>
      {children}
      {notes}
    </fieldset>
  );
};
