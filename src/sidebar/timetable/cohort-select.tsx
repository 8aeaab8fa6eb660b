import { Field } from '../form/field';
import { Select } from '../form/select';
import { useSpeech } from '../link';
import type { Answer } from './sessions';

interface CohortSelectProps {
  readonly cohorts: Answer['cohorts'];
  readonly value: string;
  readonly onPick: (cohortId: string) => void;
}

/** Whose timetable; with one cohort there is nothing to choose. */
export const CohortSelect = ({ cohorts, value, onPick }: CohortSelectProps) => {
  const { words, column } = useSpeech();
  return (
    <Field label={column('sessions', 'cohortId')}>
      {(control) => (
        <Select
          control={control}
          value={value}
          {...(value === '' ? { none: words.common.choose } : {})}
          choices={cohorts.map(({ cohortId, name }) => ({ value: cohortId, label: `${cohortId} ${name}` }))}
          onPick={onPick}
        />
      )}
    </Field>
  );
};
