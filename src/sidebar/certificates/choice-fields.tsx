import { Check } from '../form/check';
import { Field, FieldGroup } from '../form/field';
import { Select } from '../form/select';
import { useSpeech } from '../link';
import { type Answer, type Chosen, type Question, TYPES } from './people';

interface ChoiceFieldsProps {
  readonly cohorts: Answer['cohorts'];
  /** What was picked last, answered or not. */
  readonly picked: Pick<Chosen, 'cohortId' | 'type'>;
  readonly onAsk: (question: Question) => void;
}

/** Whose certificates, and of which kind. */
export const ChoiceFields = ({ cohorts, picked: { cohortId, type }, onAsk }: ChoiceFieldsProps) => {
  const { column, option } = useSpeech();
  return (
    <>
      <Field label={column('enrolments', 'cohortId')}>
        {(control) => (
          <Select
            control={control}
            value={cohortId}
            choices={cohorts.map((cohort) => ({
              value: cohort.cohortId,
              label: `${cohort.cohortId} ${cohort.name}`,
            }))}
            onPick={(next) => onAsk({ cohortId: next, type })}
          />
        )}
      </Field>
      <FieldGroup label={column('certificates', 'type')}>
        <div class="pair">
          {TYPES.map((each) => (
            <Check
              key={each}
              type="radio"
              name="type"
              checked={each === type}
              onPick={() => onAsk({ cohortId, type: each })}
            >
              {option('certificates', 'type', each)}
            </Check>
          ))}
        </div>
      </FieldGroup>
    </>
  );
};
