import { isDay } from '../../core/day';
import { Field } from '../form/field';
import { Select } from '../form/select';
import { useSpeech } from '../link';
import { dayWithWeekday } from '../day-words';
import { fromSession, withStart } from './change-input';
import type { ChangeFieldsProps } from './fields';
import { PastToggle } from './past-toggle';
import { slotText } from './sessions';

/** Which session, and its new day, hours and room. */
export const MoveFields = (props: ChangeFieldsProps) => {
  const { form, answer, seen, errors, onChange } = props;
  const { words, column } = useSpeech();
  const session = seen.find(({ sessionId }) => sessionId === form.sessionId);
  return (
    <>
      <Field
        label={words.timetable.session}
        required
        errors={errors.get('sessions')}
        hint={session?.topic ?? undefined}
      >
        {(control) => (
          <Select
            control={control}
            value={session?.sessionId ?? ''}
            none={words.common.choose}
            choices={seen.map((one) => ({ value: one.sessionId, label: slotText(one, words) }))}
            onPick={(sessionId) => {
              const next = seen.find((one) => one.sessionId === sessionId);
              onChange(next ? fromSession(next) : { sessionId: '' });
            }}
          />
        )}
      </Field>
      <PastToggle {...props} />
      {session && (
        <>
          <Field
            label={words.timetable.newDay}
            required
            errors={errors.get('sessionOn')}
            hint={isDay(form.sessionOn) ? dayWithWeekday(form.sessionOn, words) : undefined}
          >
            {(control) => (
              <input
                {...control}
                type="date"
                value={form.sessionOn}
                onInput={({ currentTarget }) => onChange({ sessionOn: currentTarget.value })}
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
                    onInput={({ currentTarget: { value } }) =>
                      onChange(name === 'startTime' ? withStart(value, session) : { endTime: value })
                    }
                  />
                )}
              </Field>
            ))}
          </div>
          <Field label={column('sessions', 'siteId')} errors={errors.get('siteId')}>
            {(control) => (
              <Select
                control={control}
                value={form.siteId}
                none={words.common.none}
                choices={answer.sites.map(({ siteId, name }) => ({ value: siteId, label: name }))}
                onPick={(siteId) => onChange({ siteId })}
              />
            )}
          </Field>
        </>
      )}
    </>
  );
};
