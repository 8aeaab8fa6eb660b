import { fill } from '../../core/words';
import { numberForPeople } from '../decimal';
import { Field } from '../form/field';
import { Select } from '../form/select';
import { useSpeech } from '../link';
import type { Cohort } from './schedule-form';

interface CohortFieldProps {
  readonly cohorts: readonly Cohort[];
  readonly chosen: Cohort | undefined;
  readonly errors: readonly string[] | undefined;
  readonly onPick: (cohortId: string) => void;
}

/** The cohort, and how much of its JP is planned. */
export const CohortField = ({ cohorts, chosen, errors, onPick }: CohortFieldProps) => {
  const { words, column, language } = useSpeech();
  return (
    <Field
      label={column('sessions', 'cohortId')}
      required
      errors={errors}
      hint={
        chosen &&
        fill(words.schedule.plannedJp, {
          planned: numberForPeople(chosen.plannedJp, language),
          total: numberForPeople(chosen.totalJp, language),
        })
      }
    >
      {(control) => (
        <Select
          control={control}
          value={chosen?.cohortId ?? ''}
          {...(cohorts.length === 1 ? {} : { none: words.common.choose })}
          choices={cohorts.map(({ cohortId, name }) => ({ value: cohortId, label: `${cohortId} ${name}` }))}
          onPick={onPick}
        />
      )}
    </Field>
  );
};
