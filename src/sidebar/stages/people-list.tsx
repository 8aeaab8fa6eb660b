import { useState } from 'preact/hooks';
import { useSpeech } from '../link';
import { stepOf } from './keys';
import type { Person, Stage } from './people';
import { PersonTick } from './person-tick';
import { between } from './ticks';

interface PeopleListProps {
  readonly stages: readonly Stage[];
  readonly ticked: ReadonlySet<string>;
  readonly canTick: (person: Person) => boolean;
  readonly onTick: (enrolmentIds: readonly string[], isTicked: boolean) => void;
}

const moveFocus = (list: HTMLElement, from: EventTarget | null, key: string): boolean => {
  const inputs = [...list.querySelectorAll<HTMLInputElement>('input:not(:disabled)')];
  const next = stepOf(
    key,
    inputs.findIndex((input) => input === from),
    inputs.length,
  );
  if (next === undefined) return false;
  inputs[next]?.focus();
  return true;
};

/** People under their stages. One stop for the Tab key, however many there are; with Shift a tick takes all since the last along. */
export const PeopleList = ({ stages, ticked, canTick, onTick }: PeopleListProps) => {
  const { option } = useSpeech();
  const [focused, setFocused] = useState('');
  const [last, setLast] = useState<string>();
  const order = stages.flatMap(({ people }) => people.filter(canTick).map(({ enrolmentId }) => enrolmentId));
  const current = order.includes(focused) ? focused : order[0];
  return (
    <div
      class="people"
      onKeyDown={(event) => {
        if (moveFocus(event.currentTarget, event.target, event.key)) event.preventDefault();
      }}
    >
      {stages.map(({ state, people }) => (
        <div key={state} role="group" aria-labelledby={`stage-${state}`}>
          <h3 id={`stage-${state}`}>
            {option('enrolments', 'state', state)} ({people.length})
          </h3>
          <ul>
            {people.map((person) => (
              <PersonTick
                key={person.enrolmentId}
                person={person}
                isTicked={ticked.has(person.enrolmentId)}
                canTick={canTick(person)}
                isCurrent={person.enrolmentId === current}
                onFocus={() => setFocused(person.enrolmentId)}
                onTick={(isTicked, isRange) => {
                  onTick(between(order, isRange ? last : undefined, person.enrolmentId), isTicked);
                  setLast(person.enrolmentId);
                }}
              />
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
};
