import type { Queries } from '../../app/operations';
import { isDay } from '../../core/day';
import { Field } from '../form/field';
import { TextField } from '../form/text-field';
import { Select } from '../form/select';
import { useSpeech } from '../link';
import type { Chosen } from './entries';

type Question = Queries['assessmentsForm']['input'];

interface OccasionFieldsProps {
  readonly cohorts: Queries['assessmentsForm']['answer']['cohorts'];
  readonly chosen: Chosen;
  /** The cohort that was picked last, while its people are on their way. */
  readonly wantedCohort: string | undefined;
  readonly assessor: string;
  readonly errors: ReadonlyMap<string, readonly string[]>;
  readonly onAsk: (question: Question) => void;
  readonly onAssessor: (assessor: string) => void;
}

/** Who is assessed when, in what, and by whom. */
export const OccasionFields = (props: OccasionFieldsProps) => {
  const { cohorts, chosen, wantedCohort, assessor, errors, onAsk, onAssessor } = props;
  const { words, column } = useSpeech();
  const { cohortId, assessedOn, unit, units, today } = chosen;
  const ask = (part: Question) => onAsk({ cohortId, assessedOn, ...(unit === '' ? {} : { unit }), ...part });
  return (
    <>
      <Field label={column('enrolments', 'cohortId')} errors={errors.get('cohortId')}>
        {(control) => (
          <Select
            control={control}
            value={wantedCohort ?? cohortId}
            choices={cohorts.map(({ cohortId: id, name }) => ({ value: id, label: `${id} ${name}` }))}
            onPick={(next) => onAsk({ cohortId: next, assessedOn, unit: undefined })}
          />
        )}
      </Field>
      <div class="pair">
        <Field label={column('assessments', 'assessedOn')} required errors={errors.get('assessedOn')}>
          {(control) => (
            <input
              {...control}
              type="date"
              max={today}
              value={assessedOn}
              onChange={({ currentTarget: { value } }) => {
                if (isDay(value) && value >= '2000-01-01')
                  ask({ assessedOn: value, unit: unit || undefined });
              }}
            />
          )}
        </Field>
        <TextField
          label={column('assessments', 'assessor')}
          errors={errors.get('assessor')}
          max={80}
          value={assessor}
          onInput={onAssessor}
        />
      </div>
      <Field
        label={column('assessments', 'unit')}
        hint={words.assessments.unitHint}
        errors={errors.get('unit')}
      >
        {(control) => (
          <>
            <input
              {...control}
              type="text"
              list="units"
              maxLength={120}
              autocomplete="off"
              value={unit}
              onChange={({ currentTarget }) => ask({ unit: currentTarget.value.trim() || undefined })}
            />
            <datalist id="units">
              {units.map((name) => (
                <option key={name} value={name} />
              ))}
            </datalist>
          </>
        )}
      </Field>
    </>
  );
};
