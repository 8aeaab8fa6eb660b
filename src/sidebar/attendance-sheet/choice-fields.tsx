import { Field } from '../form/field';
import { Select } from '../form/select';
import { useSpeech } from '../link';
import { type Choice, type Edits, FIRST_DAY, isBackwards } from './choice';

interface ChoiceFieldsProps {
  readonly cohorts: readonly { readonly cohortId: string; readonly name: string }[];
  readonly choice: Choice;
  readonly onChange: (edits: Edits) => void;
}

/** Whose sessions, and of which days. */
export const ChoiceFields = ({ cohorts, choice, onChange }: ChoiceFieldsProps) => {
  const { words } = useSpeech();
  const { labels, from, to, wrongOrder } = words.attendanceSheet;
  const days = [
    { name: 'fromOn', label: from, min: FIRST_DAY, errors: [] },
    { name: 'toOn', label: to, min: choice.fromOn, errors: isBackwards(choice) ? [wrongOrder] : [] },
  ] as const;
  return (
    <>
      <Field label={labels.cohort}>
        {(control) => (
          <Select
            control={control}
            value={choice.cohortId}
            {...(cohorts.length === 1 ? {} : { none: words.common.choose })}
            choices={cohorts.map(({ cohortId, name }) => ({ value: cohortId, label: `${cohortId} ${name}` }))}
            onPick={(cohortId) => onChange({ cohortId })}
          />
        )}
      </Field>
      {choice.fromOn !== '' && (
        <div class="pair">
          {days.map(({ name, label, min, errors }) => (
            <Field key={name} label={label} errors={errors}>
              {(control) => (
                <input
                  {...control}
                  type="date"
                  min={min}
                  value={choice[name]}
                  onInput={({ currentTarget }) => onChange({ [name]: currentTarget.value })}
                />
              )}
            </Field>
          ))}
        </div>
      )}
    </>
  );
};
