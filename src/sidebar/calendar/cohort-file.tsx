import { useState } from 'preact/hooks';
import type { Queries } from '../../app/operations';
import { Field } from '../form/field';
import { Select } from '../form/select';
import { Texts } from '../form/texts';
import { useSpeech } from '../link';
import { Download } from './download';

interface CohortFileProps {
  readonly cohorts: Queries['calendarForm']['answer']['cohorts'];
}

/** Choose a cohort, take its file, and what to do with it. */
export const CohortFile = ({ cohorts }: CohortFileProps) => {
  const { words, column } = useSpeech();
  const [cohortId, setCohortId] = useState(cohorts.length === 1 ? (cohorts[0]?.cohortId ?? '') : '');
  const { howTitle, how, again } = words.calendar;
  return (
    <>
      <Field label={column('sessions', 'cohortId')}>
        {(control) => (
          <Select
            control={control}
            value={cohortId}
            {...(cohorts.length === 1 ? {} : { none: words.common.choose })}
            choices={cohorts.map(({ cohortId: value, name }) => ({ value, label: `${value} ${name}` }))}
            onPick={setCohortId}
          />
        )}
      </Field>
      {cohortId !== '' && <Download key={cohortId} cohortId={cohortId} />}
      <div class="notice">
        <Texts title={howTitle} texts={how} />
        <p>{again}</p>
      </div>
    </>
  );
};
