import { useState } from 'preact/hooks';
import { isDay } from '../../core/day';
import { fill } from '../../core/words';
import { Check } from '../form/check';
import { Field, FieldGroup } from '../form/field';
import { useSpeech } from '../link';
import { dayWithWeekday } from '../day-words';
import { withTicks } from '../stages/ticks';
import { chosenSessions } from './change-input';
import type { ChangeFieldsProps } from './fields';
import { PastToggle } from './past-toggle';
import { SessionList } from './session-list';

/** Which sessions: one by one, several, all, or all from a day on. */
export const SessionsField = (props: ChangeFieldsProps) => {
  const { form, answer, seen, errors, onChange } = props;
  const { words } = useSpeech();
  const [fromOn, setFromOn] = useState(answer.today);
  const ids = seen.map(({ sessionId }) => sessionId);
  const tick = (sessionIds: readonly string[], isTicked: boolean) =>
    onChange({ ticks: withTicks(form.ticks, sessionIds, isTicked) });
  const later = seen.filter(({ sessionOn }) => sessionOn >= fromOn).map(({ sessionId }) => sessionId);
  return (
    <>
      <FieldGroup
        label={fill(words.timetable.chosen, { count: chosenSessions(form, seen).length })}
        errors={errors.get('sessions')}
        hint={words.timetable.listHint}
      >
        {ids.length > 0 && (
          <div class="filter">
            <Check
              type="checkbox"
              name="all"
              checked={ids.every((id) => form.ticks.has(id))}
              onPick={(isTicked) => tick(ids, isTicked)}
            >
              {words.timetable.all} ({ids.length})
            </Check>
          </div>
        )}
        <PastToggle {...props} />
        {ids.length === 0 ? (
          <p class="hint">{words.timetable.noneFromToday}</p>
        ) : (
          <SessionList sessions={seen} ticks={form.ticks} onTick={tick} />
        )}
      </FieldGroup>
      {form.action === 'trainer' && ids.length > 0 && (
        <Field
          label={words.timetable.allFrom}
          hint={isDay(fromOn) ? dayWithWeekday(fromOn, words) : undefined}
        >
          {(control) => (
            <div class="beside">
              <input
                {...control}
                type="date"
                value={fromOn}
                onInput={({ currentTarget }) => setFromOn(currentTarget.value)}
              />
              <button type="button" onClick={() => tick(later, true)}>
                {words.timetable.choose}
              </button>
            </div>
          )}
        </Field>
      )}
    </>
  );
};
