import { isDay } from '../../core/day';
import { Check } from '../form/check';
import { Field, FieldGroup } from '../form/field';
import { useSpeech } from '../link';
import { EndFields } from './end-fields';
import { dayWithWeekday } from '../day-words';
import { RepeatFields } from './repeat-fields';
import type { Edits, ScheduleForm } from './schedule-form';

export interface ScheduleFieldsProps {
  readonly form: ScheduleForm;
  readonly errors: ReadonlyMap<string, readonly string[]>;
  readonly onChange: (edits: Edits) => void;
}

/** What becomes of days on which nothing is held. */
const DaysOff = ({ form, onChange }: ScheduleFieldsProps) => {
  const { words } = useSpeech();
  return (
    <>
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
      <FieldGroup label={words.schedule.onDayOff}>
        {(['skip', 'move'] as const).map((onDayOff) => (
          <Check
            key={onDayOff}
            type="radio"
            name="onDayOff"
            checked={form.onDayOff === onDayOff}
            onPick={() => onChange({ onDayOff })}
          >
            {words.schedule[onDayOff]}
          </Check>
        ))}
      </FieldGroup>
    </>
  );
};

/** When: the first day, from when to when, how often, how long, and what becomes of days off. */
export const SeriesFields = (props: ScheduleFieldsProps) => {
  const { form, errors, onChange } = props;
  const { words, column } = useSpeech();
  return (
    <>
      <Field
        label={words.schedule.firstOn}
        required
        errors={errors.get('firstOn')}
        hint={isDay(form.firstOn) ? dayWithWeekday(form.firstOn, words) : undefined}
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
      <Field label={column('sessions', 'breakMinutes')} errors={errors.get('breakMinutes')}>
        {(control) => (
          <input
            {...control}
            type="text"
            class="short"
            inputMode="numeric"
            maxLength={3}
            autocomplete="off"
            value={form.breakMinutes}
            onInput={({ currentTarget }) => {
              currentTarget.value = currentTarget.value.replace(/\D/g, '');
              onChange({ breakMinutes: currentTarget.value });
            }}
          />
        )}
      </Field>
      <RepeatFields {...props} />
      {form.repeat !== 'once' && <EndFields {...props} />}
      <DaysOff {...props} />
    </>
  );
};
