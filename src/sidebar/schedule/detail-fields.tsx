import type { Queries } from '../../app/operations';
import { Field } from '../form/field';
import { Select } from '../form/select';
import { useSpeech } from '../link';
import { SESSION_TYPES } from './schedule-form';
import type { ScheduleFieldsProps } from './series-fields';

interface DetailFieldsProps extends ScheduleFieldsProps {
  readonly answer: Queries['scheduleForm']['answer'];
}

/** Where, by whom and about what; all may stay empty. */
export const DetailFields = ({ form, errors, onChange, answer }: DetailFieldsProps) => {
  const { words, column, option } = useSpeech();
  const selects = [
    {
      name: 'siteId',
      choices: answer.sites.map(({ siteId, name }) => ({ value: siteId, label: name })),
    },
    {
      name: 'instructorId',
      choices: answer.instructors.map(({ instructorId, name }) => ({ value: instructorId, label: name })),
    },
    {
      name: 'type',
      choices: SESSION_TYPES.map((value) => ({ value, label: option('sessions', 'type', value) })),
    },
  ] as const;
  return (
    <>
      {selects.map(({ name, choices }) => (
        <Field key={name} label={column('sessions', name)} errors={errors.get(name)}>
          {(control) => (
            <Select
              control={control}
              value={form[name]}
              none={words.common.none}
              choices={choices}
              onPick={(value) => onChange({ [name]: value })}
            />
          )}
        </Field>
      ))}
      <Field
        label={column('sessions', 'topic')}
        hint={words.schedule.topicsHint}
        errors={errors.get('topics')}
      >
        {(control) => (
          <textarea
            {...control}
            rows={3}
            maxLength={8000}
            autocomplete="off"
            value={form.topics}
            onInput={({ currentTarget }) => onChange({ topics: currentTarget.value })}
          />
        )}
      </Field>
    </>
  );
};
