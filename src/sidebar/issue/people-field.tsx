import { useState } from 'preact/hooks';
import { Check } from '../form/check';
import { FieldGroup } from '../form/field';
import { useSpeech } from '../link';
import { stepOf } from '../stages/keys';
import { between, type Ticks } from '../stages/ticks';
import { canIssue, type Person } from './people';
import { PersonTick } from './person-tick';

interface PeopleFieldProps {
  readonly people: readonly Person[];
  readonly ticked: Ticks;
  readonly errors: readonly string[] | undefined;
  readonly onTick: (registryKeys: readonly string[], isTicked: boolean) => void;
}

const moveFocus = (list: HTMLElement, from: EventTarget | null, key: string): boolean => {
  const inputs = [...list.querySelectorAll<HTMLInputElement>('input:not(:disabled)')];
  const at = inputs.findIndex((input) => input === from);
  const next = stepOf(key, at, inputs.length);
  if (next === undefined) return false;
  inputs[next]?.focus();
  return true;
};

/** Who is to be given a code. One stop for the Tab key, however many there are; with Shift a tick takes all since the last along. */
export const PeopleField = ({ people, ticked, errors, onTick }: PeopleFieldProps) => {
  const { words } = useSpeech();
  const [focused, setFocused] = useState('');
  const [last, setLast] = useState<string>();
  const order = people.filter(canIssue).map(({ registryKey }) => registryKey);
  const current = order.includes(focused) ? focused : order[0];
  return (
    <FieldGroup label={words.issue.people} errors={errors} hint={words.issue.hint}>
      {order.length > 0 && (
        <Check
          type="checkbox"
          name="all"
          checked={order.every((key) => ticked.has(key))}
          onPick={(isTicked) => onTick(order, isTicked)}
        >
          {words.issue.all} ({order.length})
        </Check>
      )}
      <div
        class="people"
        // Without a control in it, the list itself has to be reached to be scrolled.
        {...(order.length === 0 && { tabIndex: 0, role: 'group', 'aria-label': words.issue.people })}
        onKeyDown={(event) => {
          if (moveFocus(event.currentTarget, event.target, event.key)) event.preventDefault();
        }}
      >
        <ul>
          {people.map((person) => (
            <PersonTick
              key={person.registryKey}
              person={person}
              isTicked={ticked.has(person.registryKey)}
              isCurrent={person.registryKey === current}
              onFocus={() => setFocused(person.registryKey)}
              onTick={(isTicked, isRange) => {
                onTick(between(order, isRange ? last : undefined, person.registryKey), isTicked);
                setLast(person.registryKey);
              }}
            />
          ))}
        </ul>
      </div>
    </FieldGroup>
  );
};
