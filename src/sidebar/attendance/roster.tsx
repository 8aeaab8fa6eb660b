import { useSpeech } from '../link';
import { allPresent, type Chosen, CODES, type Edits, shownOf, withCode, withJp } from './entries';
import { focusPerson, PersonRow } from './person-row';

interface RosterProps {
  readonly chosen: Chosen;
  readonly edits: Edits;
  readonly notesOf: (enrolmentId: string) => readonly string[];
  /** `touched` is the enrolment whose edit changed; without it all may have. */
  readonly onEdit: (edits: Edits, touched?: string) => void;
}

const moveFocus = (from: HTMLElement, by: 1 | -1) => {
  const rows = [...(from.parentElement?.querySelectorAll(':scope > .person') ?? [])];
  focusPerson(rows[rows.indexOf(from) + by]);
};

/** The people of a session. */
export const Roster = ({ chosen, edits, notesOf, onEdit }: RosterProps) => {
  const { words } = useSpeech();
  const { people, jp } = chosen;
  const isDone = people.every((person) => shownOf(person, edits).code !== null);
  return (
    <>
      <button
        type="button"
        class="wide"
        aria-disabled={isDone}
        onClick={() => onEdit(allPresent(people, edits))}
      >
        {words.attendance.allPresent}
      </button>
      <p class="hint legend">
        {CODES.map((code, n) => (
          <span key={code}>
            {n > 0 && ', '}
            <b>{code}</b> {words.attendance.codes[code]}
          </span>
        ))}
      </p>
      <p class="hint">{words.attendance.hint}</p>
      <div class="roster">
        {people.map((person) => (
          <PersonRow
            key={`${chosen.sessionId} ${person.enrolmentId}`}
            person={person}
            shown={shownOf(person, edits)}
            mostJp={jp}
            notes={notesOf(person.enrolmentId)}
            onCode={(code) => onEdit(withCode(edits, person, code), person.enrolmentId)}
            onJp={(typed) => onEdit(withJp(edits, person, typed), person.enrolmentId)}
            onClear={() => onEdit({ ...edits, [person.enrolmentId]: undefined }, person.enrolmentId)}
            onMove={moveFocus}
          />
        ))}
      </div>
    </>
  );
};
