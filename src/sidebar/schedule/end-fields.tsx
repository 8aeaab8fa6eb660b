import { isDay } from '../../core/day';
import { decimalOnly } from '../decimal';
import { Check } from '../form/check';
import { Field, FieldGroup } from '../form/field';
import { useSpeech } from '../link';
import { dayWithWeekday } from '../day-words';
import type { ScheduleForm } from './schedule-form';
import type { ScheduleFieldsProps } from './series-fields';

const ENDS = ['jp', 'count', 'until'] as const satisfies readonly ScheduleForm['ends'][];

/** How a series ends, and the number or day that the chosen way needs. */
export const EndFields = ({ form, errors, onChange }: ScheduleFieldsProps) => {
  const { words } = useSpeech();
  const labels = {
    jp: words.schedule.afterJp,
    count: words.schedule.afterCount,
    until: words.schedule.untilDay,
  };
  return (
    <>
      <FieldGroup label={words.schedule.ends}>
        {ENDS.map((ends) => (
          <Check
            key={ends}
            type="radio"
            name="ends"
            checked={form.ends === ends}
            onPick={() => onChange({ ends })}
          >
            {labels[ends]}
          </Check>
        ))}
      </FieldGroup>
      <Field
        key={form.ends}
        label={`${words.schedule.ends} ${labels[form.ends]}`}
        required
        errors={errors.get(`end.${form.ends}`)}
        hint={form.ends === 'until' && isDay(form.until) ? dayWithWeekday(form.until, words) : undefined}
      >
        {(control) =>
          form.ends === 'until' ? (
            <input
              {...control}
              type="date"
              min={form.firstOn}
              value={form.until}
              onInput={({ currentTarget }) => onChange({ until: currentTarget.value })}
            />
          ) : (
            <input
              {...control}
              type="text"
              class="short"
              inputMode={form.ends === 'jp' ? 'decimal' : 'numeric'}
              maxLength={6}
              autocomplete="off"
              value={form[form.ends]}
              onInput={({ currentTarget }) => {
                currentTarget.value =
                  form.ends === 'jp'
                    ? decimalOnly(currentTarget.value)
                    : currentTarget.value.replace(/\D/g, '');
                onChange({ [form.ends]: currentTarget.value });
              }}
            />
          )
        }
      </Field>
    </>
  );
};
