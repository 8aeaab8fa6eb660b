import { useSpeech } from '../link';
import type { Person } from './people';

interface PersonTickProps {
  readonly person: Person;
  readonly isTicked: boolean;
  /** False for whom nothing can be done. */
  readonly canTick: boolean;
  /** True for the one whom the Tab key reaches; arrows reach the others. */
  readonly isCurrent: boolean;
  readonly onTick: (isTicked: boolean, isRange: boolean) => void;
  readonly onFocus: () => void;
}

/** One person of the list, with her number in line. */
export const PersonTick = (props: PersonTickProps) => {
  const { person, isTicked, canTick, isCurrent, onTick, onFocus } = props;
  const { column } = useSpeech();
  return (
    <li>
      <label class="check">
        <input
          type="checkbox"
          checked={isTicked}
          disabled={!canTick}
          tabIndex={isCurrent ? 0 : -1}
          onFocus={onFocus}
          onClick={(event) => onTick(event.currentTarget.checked, event.shiftKey)}
        />
        <span class="name">
          <b>{person.participantId}</b> {person.workingName}
        </span>
        {person.waitNo !== null && (
          <span class="wait">
            {column('enrolments', 'waitNo')} {person.waitNo}
          </span>
        )}
      </label>
    </li>
  );
};
