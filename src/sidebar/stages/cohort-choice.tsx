import { fill } from '../../core/words';
import { Field } from '../form/field';
import { Select } from '../form/select';
import { useSpeech } from '../link';
import type { Chosen } from './people';

interface CohortChoiceProps {
  readonly cohorts: readonly { readonly cohortId: string; readonly name: string }[];
  readonly value: string;
  readonly chosen: Chosen;
  readonly onPick: (cohortId: string) => void;
}

/** The cohort, and how many of its places are taken. */
export const CohortChoice = ({ cohorts, value, chosen, onPick }: CohortChoiceProps) => {
  const { words, column } = useSpeech();
  const { enrolled, capacity } = chosen;
  return (
    <>
      <Field label={column('enrolments', 'cohortId')}>
        {(control) => (
          <Select
            control={control}
            value={value}
            choices={cohorts.map(({ cohortId, name }) => ({ value: cohortId, label: `${cohortId} ${name}` }))}
            onPick={onPick}
          />
        )}
      </Field>
      <div class="places">
        <p>{fill(words.stages.places, { enrolled, capacity })}</p>
        <div class="gauge" aria-hidden="true">
          <div style={{ width: `${Math.min(100, (enrolled / capacity) * 100)}%` }} />
        </div>
      </div>
    </>
  );
};
