import { isDay } from '../../core/day';
import { Check } from '../form/check';
import { Field, FieldGroup } from '../form/field';
import { useSpeech } from '../link';
import { monthlyLabels, shortMonths } from './monthly-words';
import type { ScheduleFieldsProps } from './series-fields';

const Weekdays = ({ form, errors, onChange }: ScheduleFieldsProps) => {
  const { words } = useSpeech();
  const toggle = (weekday: number, isOn: boolean) => {
    const others = form.weekdays.filter((other) => other !== weekday);
    onChange({ weekdays: isOn ? [...others, weekday].sort((a, b) => a - b) : others });
  };
  return (
    <FieldGroup label={words.schedule.on} errors={errors.get('weekdays')}>
      <div class="weekdays">
        {words.days.weekdays.map((name, n) => (
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

const MonthlyWays = ({ form, errors, onChange }: ScheduleFieldsProps) => {
  const { words } = useSpeech();
  if (!isDay(form.firstOn)) return null;
  const labels = monthlyLabels(form.firstOn, words);
  return (
    <FieldGroup
      label={words.schedule.on}
      errors={errors.get('monthlyOn')}
      hint={form.monthlyOn === 'date' ? shortMonths(form.firstOn, words) : undefined}
    >
      {(['date', 'weekday', 'lastDay'] as const).map((way) => (
        <Check
          key={way}
          type="radio"
          name="monthlyOn"
          checked={form.monthlyOn === way}
          onPick={() => onChange({ monthlyOn: way })}
        >
          {labels[way]}
        </Check>
      ))}
    </FieldGroup>
  );
};

/** How often a series is repeated: every n days, weeks on chosen days, or months. */
export const RepeatFields = (props: ScheduleFieldsProps) => {
  const { form, errors, onChange } = props;
  const { words } = useSpeech();
  return (
    <>
      <FieldGroup label={words.schedule.repeat}>
        <div class="pair">
          {(['once', 'daily', 'weekly', 'monthly'] as const).map((repeat) => (
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
      {form.repeat !== 'once' && (
        <Field
          label={words.schedule.every[form.repeat]}
          required
          errors={errors.get('every')}
          hint={words.schedule.everyHint}
        >
          {(control) => (
            <input
              {...control}
              type="text"
              class="short"
              inputMode="numeric"
              maxLength={2}
              autocomplete="off"
              value={form.every}
              onInput={({ currentTarget }) => {
                currentTarget.value = currentTarget.value.replace(/\D/g, '');
                onChange({ every: currentTarget.value });
              }}
            />
          )}
        </Field>
      )}
      {form.repeat === 'weekly' && <Weekdays {...props} />}
      {form.repeat === 'monthly' && <MonthlyWays {...props} />}
    </>
  );
};
