import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { isDay } from '../../core/day';
import { isTime } from '../../core/time';
import { Field } from '../form/field';
import { useSpeech } from '../link';
import { dayWithWeekday } from '../day-words';
import type { AddedSession } from './schedule-form';

interface AddSessionProps {
  /** Hours of the series, which hold until others are chosen. */
  readonly hours: Pick<AddedSession, 'startTime' | 'endTime'>;
  readonly onAdd: (slot: AddedSession) => void;
}

/** One more session, by day and hours: a button, and fields only once it is pressed. */
export const AddSession = ({ hours, onAdd }: AddSessionProps) => {
  const { words, column } = useSpeech();
  const [edits, setEdits] = useState<Partial<AddedSession>>();
  const [isAsked, setIsAsked] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const fields = useRef<HTMLFieldSetElement>(null);
  const wasOpen = useRef(false);
  const isOpen = edits !== undefined;
  useLayoutEffect(() => {
    if (isOpen) fields.current?.querySelector('input')?.focus();
    else if (wasOpen.current) opener.current?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);
  const close = () => {
    setEdits(undefined);
    setIsAsked(false);
  };
  if (!isOpen)
    return (
      <button ref={opener} type="button" class="wide" onClick={() => setEdits({})}>
        {words.schedule.add}
      </button>
    );
  const { startTime, endTime } = hours;
  const slot: AddedSession = { sessionOn: '', startTime, endTime, ...edits };
  const missing = (isFilled: boolean) => (isAsked && !isFilled ? [words.common.required] : undefined);
  const add = () => {
    if (!isDay(slot.sessionOn) || !isTime(slot.startTime) || !isTime(slot.endTime)) {
      setIsAsked(true);
      return;
    }
    onAdd(slot);
    close();
  };
  return (
    <fieldset
      ref={fields}
      class="added"
      onKeyDown={(event) => {
        if (event.key === 'Escape') close();
        if (event.key !== 'Enter' || event.target instanceof HTMLButtonElement) return;
        event.preventDefault();
        add();
      }}
    >
      <legend>{words.schedule.add}</legend>
      <Field
        label={column('sessions', 'sessionOn')}
        errors={missing(isDay(slot.sessionOn))}
        hint={isDay(slot.sessionOn) ? dayWithWeekday(slot.sessionOn, words) : undefined}
      >
        {(control) => (
          <input
            {...control}
            type="date"
            value={slot.sessionOn}
            onInput={({ currentTarget }) => setEdits({ ...edits, sessionOn: currentTarget.value })}
          />
        )}
      </Field>
      <div class="pair">
        {(['startTime', 'endTime'] as const).map((name) => (
          <Field key={name} label={column('sessions', name)} errors={missing(isTime(slot[name]))}>
            {(control) => (
              <input
                {...control}
                type="time"
                value={slot[name]}
                onInput={({ currentTarget }) => setEdits({ ...edits, [name]: currentTarget.value })}
              />
            )}
          </Field>
        ))}
      </div>
      <div class="buttons">
        <button type="button" onClick={add}>
          {words.schedule.addNow}
        </button>
        <button type="button" onClick={close}>
          {words.schedule.cancel}
        </button>
      </div>
    </fieldset>
  );
};
