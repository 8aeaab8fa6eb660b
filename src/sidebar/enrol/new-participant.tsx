import type { RefObject } from 'preact';
import { Field } from '../form/field';
import { Select } from '../form/select';
import { useSpeech } from '../link';
import { type Consent, EDUCATION, type Education, type EnrolForm } from './enrol-form';

const CONSENT: readonly Consent[] = ['yes', 'no'];

interface NewParticipantProps {
  readonly form: EnrolForm;
  readonly errors: ReadonlyMap<string, readonly string[]>;
  readonly first: RefObject<HTMLInputElement | null>;
  /** A place is given only to somebody who agrees; a proposal may come before that. */
  readonly needsConsent: boolean;
  readonly onChange: (change: Partial<EnrolForm>) => void;
}

/** What is asked of somebody without a code: nothing that says who she is. */
export const NewParticipant = ({ form, errors, first, needsConsent, onChange }: NewParticipantProps) => {
  const { words, column, option } = useSpeech();
  const optionsOf = (name: string, values: readonly string[]) =>
    values.map((value) => ({ value, label: option('participants', name, value) }));
  return (
    <>
      <Field
        label={column('participants', 'workingName')}
        hint={words.enrol.privacy}
        required
        errors={errors.get('workingName')}
      >
        {(control) => (
          <input
            {...control}
            ref={first}
            type="text"
            maxLength={40}
            autocomplete="off"
            value={form.workingName}
            onInput={({ currentTarget }) => onChange({ workingName: currentTarget.value })}
          />
        )}
      </Field>
      <Field label={column('participants', 'birthYear')} errors={errors.get('birthYear')}>
        {(control) => (
          <input
            {...control}
            type="text"
            inputMode="numeric"
            class="short"
            maxLength={4}
            autocomplete="off"
            value={form.birthYear}
            onInput={({ currentTarget }) => {
              currentTarget.value = currentTarget.value.replace(/\D/g, '');
              onChange({ birthYear: currentTarget.value });
            }}
          />
        )}
      </Field>
      <Field label={column('participants', 'education')} errors={errors.get('education')}>
        {(control) => (
          <Select
            control={control}
            value={form.education}
            none={words.common.none}
            choices={optionsOf('education', EDUCATION)}
            onPick={(education) => onChange({ education: education as Education | '' })}
          />
        )}
      </Field>
      <Field label={column('participants', 'consent')} required={needsConsent} errors={errors.get('consent')}>
        {(control) => (
          <Select
            control={control}
            value={form.consent}
            none={words.common.none}
            choices={optionsOf('consent', CONSENT)}
            onPick={(consent) => onChange({ consent: consent as Consent | '' })}
          />
        )}
      </Field>
    </>
  );
};
