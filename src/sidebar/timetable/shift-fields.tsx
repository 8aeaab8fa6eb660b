import { isDay } from '../../core/day';
import { Check } from '../form/check';
import { Field, FieldGroup } from '../form/field';
import { useSpeech } from '../link';
import { dayWithWeekday } from '../day-words';
import type { ChangeFieldsProps } from './fields';

/** From which day on, in which direction and how far. */
export const ShiftFields = ({ form, errors, onChange }: ChangeFieldsProps) => {
  const { words } = useSpeech();
  return (
    <>
      <Field
        label={words.timetable.fromOn}
        required
        errors={errors.get('fromOn')}
        hint={isDay(form.fromOn) ? dayWithWeekday(form.fromOn, words) : undefined}
      >
        {(control) => (
          <input
            {...control}
            type="date"
            value={form.fromOn}
            onInput={({ currentTarget }) => onChange({ fromOn: currentTarget.value })}
          />
        )}
      </Field>
      <FieldGroup label={words.timetable.direction}>
        {(['later', 'earlier'] as const).map((direction) => (
          <Check
            key={direction}
            type="radio"
            name="direction"
            checked={form.direction === direction}
            onPick={() => onChange({ direction })}
          >
            {words.timetable[direction]}
          </Check>
        ))}
      </FieldGroup>
      <Field
        label={words.timetable.amount}
        required
        errors={errors.get('days')}
        hint={words.timetable.shiftHint}
      >
        {(control) => (
          <div class="beside">
            <input
              {...control}
              type="text"
              class="short"
              inputMode="numeric"
              maxLength={3}
              autocomplete="off"
              value={form.amount}
              onInput={({ currentTarget }) => {
                currentTarget.value = currentTarget.value.replace(/\D/g, '');
                onChange({ amount: currentTarget.value });
              }}
            />
            <select
              aria-label={words.timetable.unit}
              value={form.unit}
              onChange={({ currentTarget }) =>
                onChange({ unit: currentTarget.value === 'days' ? 'days' : 'weeks' })
              }
            >
              {(['days', 'weeks'] as const).map((unit) => (
                <option key={unit} value={unit} selected={unit === form.unit}>
                  {words.timetable[unit]}
                </option>
              ))}
            </select>
          </div>
        )}
      </Field>
    </>
  );
};
