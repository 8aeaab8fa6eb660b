import { fill } from '../../core/words';
import { Check } from '../form/check';
import { Field, FieldGroup } from '../form/field';
import { TextField } from '../form/text-field';
import { useSpeech } from '../link';
import { KINDS, type Person, type ReleaseForm } from './release-form';

interface KindFieldsProps {
  readonly form: ReleaseForm;
  readonly person: Person;
  readonly errors: ReadonlyMap<string, readonly string[]>;
  readonly onChange: (part: Partial<ReleaseForm>) => void;
}

/** When and how she came out, and what that ends. */
export const KindFields = ({ form, person, errors, onChange }: KindFieldsProps) => {
  const { words, option } = useSpeech();
  return (
    <>
      <Field
        label={person.isNoted ? words.release.newOn : words.release.on}
        required
        errors={errors.get('releasedOn')}
      >
        {(control) => (
          <input
            {...control}
            type="date"
            value={form.releasedOn}
            onInput={({ currentTarget }) => onChange({ releasedOn: currentTarget.value })}
          />
        )}
      </Field>
      <FieldGroup label={words.release.kind} errors={errors.get('kind')}>
        {KINDS.map((kind) => (
          <Check
            key={kind}
            type="radio"
            name="kind"
            checked={form.kind === kind}
            onPick={() => onChange({ kind })}
          >
            {option('participants', 'status', kind)}
          </Check>
        ))}
      </FieldGroup>
      {person.cohorts.length > 0 && (
        <TextField
          label={words.release.reason}
          hint={fill(words.release.leaves, { cohorts: person.cohorts.join(', ') })}
          errors={errors.get('reason')}
          placeholder={option('participants', 'status', form.kind)}
          value={form.reason}
          onInput={(text) => onChange({ reason: text })}
        />
      )}
    </>
  );
};
