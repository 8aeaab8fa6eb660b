import { useSpeech } from '../link';
import { canIssue, type Person, remarksOn } from './people';

interface PersonTickProps {
  readonly person: Person;
  readonly isTicked: boolean;
  /** True for the one whom the Tab key reaches; arrows reach the others. */
  readonly isCurrent: boolean;
  readonly onTick: (isTicked: boolean, isRange: boolean) => void;
  readonly onFocus: () => void;
}

/** One person without a code: who she is, and what is missing. */
export const PersonTick = ({ person, isTicked, isCurrent, onTick, onFocus }: PersonTickProps) => {
  const { words, column } = useSpeech();
  const { registryKey, fullName, workingName } = person;
  const remarks = remarksOn(person, words);
  return (
    <li>
      <label class="check">
        <input
          type="checkbox"
          checked={isTicked}
          disabled={!canIssue(person)}
          tabIndex={isCurrent ? 0 : -1}
          onFocus={onFocus}
          onClick={(event) => onTick(event.currentTarget.checked, event.shiftKey)}
        />
        <span class="name">
          <b>{registryKey}</b> {fullName}{' '}
          <span class="warning">
            {workingName !== null && (
              <span class="hint">
                {column('identities', 'workingName')}: {workingName}
                {remarks.length > 0 && ' · '}
              </span>
            )}
            {remarks.join(' · ')}
          </span>
        </span>
      </label>
    </li>
  );
};
