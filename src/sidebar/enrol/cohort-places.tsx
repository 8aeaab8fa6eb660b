import type { Queries } from '../../app/operations';
import { fill } from '../../core/words';
import { Field } from '../form/field';
import { Select } from '../form/select';
import { useSpeech } from '../link';

type Cohort = Queries['enrolForm']['answer']['cohorts'][number];

interface CohortPlacesProps {
  readonly cohorts: readonly Cohort[];
  readonly value: string;
  readonly errors: readonly string[] | undefined;
  readonly onPick: (cohortId: string) => void;
}

const Places = ({ cohort }: { readonly cohort: Cohort }) => {
  const { words } = useSpeech();
  const { enrolled, capacity, waiting } = cohort;
  const isFull = enrolled >= capacity;
  return (
    <div class="places">
      <p>{fill(words.enrol.places, { enrolled, capacity })}</p>
      <div class="gauge" aria-hidden="true">
        <div style={{ width: `${Math.min(100, (enrolled / capacity) * 100)}%` }} />
      </div>
      {(isFull || waiting > 0) && (
        <p class="notice info">{fill(isFull ? words.enrol.full : words.enrol.queue, { waiting })}</p>
      )}
    </div>
  );
};

/** The cohort, and how many places it has left. */
export const CohortPlaces = ({ cohorts, value, errors, onPick }: CohortPlacesProps) => {
  const { words, column } = useSpeech();
  const chosen = cohorts.find(({ cohortId }) => cohortId === value);
  return (
    <>
      <Field label={column('enrolments', 'cohortId')} required errors={errors}>
        {(control) => (
          <Select
            control={control}
            value={value}
            {...(cohorts.length === 1 ? {} : { none: words.common.choose })}
            choices={cohorts.map(({ cohortId, name }) => ({ value: cohortId, label: `${cohortId} ${name}` }))}
            onPick={onPick}
          />
        )}
      </Field>
      {chosen && <Places cohort={chosen} />}
    </>
  );
};
