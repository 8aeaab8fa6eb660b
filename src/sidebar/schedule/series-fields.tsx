import { isDay } from '../../core/day';
import { Check } from '../form/check';
import { Field, FieldGroup } from '../form/field';
import { useSpeech } from '../link';
import { EndFields } from './end-fields';
import { dayWithWeekday } from './plan-words';
import type { Edits, ScheduleForm } from './schedule-form';

export interface ScheduleFieldsProps {
  readonly form: ScheduleForm;
  readonly errors: ReadonlyMap<string, readonly string[]>;
  readonly onChange: (edits: Edits) => void;
}

const Weekdays = ({ form, errors, onChange }: ScheduleFieldsProps) => {
  const { words } = useSpeech();
  const toggle = (weekday: number, isOn: boolean) => {
    const others = form.weekdays.filter((other) => other !== weekday);
    onChange({ weekdays: isOn ? [...others, weekday].sort((a, b) => a - b) : others });
  };
  return (
    <FieldGroup label={words.schedule.on} errors={errors.get('weekdays')}>
      <div class="weekdays">
        {words.schedule.weekdays.map((name, n) => (
          <Check
            key={name}
            type="checkbox"
            name="weekdays"
            checked={form.weekdays.includes(n + 1)}
            onPick={(isOn) => toggle(n + 1, isOn)}
          >
            {name}
          </Check>
        ))}
      </div>
    </FieldGroup>
  );
};

/** When: the first day, how often, from when to when, and what is stepped over. */
export const SeriesFields = ({ form, errors, onChange }: ScheduleFieldsProps) => {
  const { words, column } = useSpeech();
  return (
    <>
      <Field
        label={words.schedule.firstOn}
        required
        errors={errors.get('firstOn')}
        hint={isDay(form.firstOn) ? dayWithWeekday(form.firstOn, words.schedule.weekdays) : undefined}
      >
        {(control) => (
          <input
            {...control}
            type="date"
            value={form.firstOn}
            onInput={({ currentTarget }) => onChange({ firstOn: currentTarget.value })}
          />
        )}
      </Field>
      <div class="pair">
        {(['startTime', 'endTime'] as const).map((name) => (
          <Field key={name} label={column('sessions', name)} errors={errors.get(name)}>
            {(control) => (
              <input
                {...control}
                type="time"
                value={form[name]}
                onInput={({ currentTarget }) => onChange({ [name]: currentTarget.value })}
              />
            )}
          </Field>
        ))}
      </div>
      <FieldGroup label={words.schedule.repeat}>
        <div class="pair">
          {(['once', 'weekly'] as const).map((repeat) => (
            <Check
              key={repeat}
              type="radio"
              name="repeat"
              checked={form.repeat === repeat}
              onPick={() => onChange({ repeat })}
            >
              {words.schedule[repeat]}
            </Check>
          ))}
        </div>
      </FieldGroup>
      {form.repeat === 'weekly' && (
        <>
          <Weekdays form={form} errors={errors} onChange={onChange} />
          <EndFields form={form} errors={errors} onChange={onChange} />
        </>
      )}
      <div class="field">
        {(['skipNational', 'skipCollectiveLeave'] as const).map((name) => (
          <Check
            key={name}
            type="checkbox"
            name={name}
            checked={form[name]}
            onPick={(isOn) => onChange({ [name]: isOn })}
          >
            {words.schedule[name]}
          </Check>
        ))}
      </div>
    </>
  );
};
