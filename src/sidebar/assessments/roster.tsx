import { useSpeech } from '../link';
import { allCompetent, type Chosen, type Edits, isJudged, withResult, withScore } from './entries';
import { PersonRow } from './person-row';

interface RosterProps {
  readonly people: Chosen['people'];
  readonly edits: Edits;
  readonly notesOf: (enrolmentId: string) => readonly string[];
  /** `touched` is the enrolment whose edit changed; without it all may have. */
  readonly onEdit: (edits: Edits, touched?: string) => void;
}

const moveFocus = (from: HTMLElement, by: 1 | -1) => {
  const rows = [...(from.parentElement?.querySelectorAll('.person:enabled') ?? [])];
  const row = rows[rows.indexOf(from) + by];
  (row?.querySelector<HTMLElement>('input:checked') ?? row?.querySelector<HTMLElement>('input'))?.focus();
};

/** The people of a cohort, each to be judged. */
export const Roster = ({ people, edits, notesOf, onEdit }: RosterProps) => {
  const { words } = useSpeech();
  return (
    <>
      <button
        type="button"
        class="wide"
        aria-disabled={people.every((person) => isJudged(person, edits))}
        onClick={() => onEdit(allCompetent(people, edits))}
      >
        {words.assessments.allCompetent}
      </button>
      <p class="hint">{words.assessments.hint}</p>
      <div class="roster">
        {people.map((person) => (
          <PersonRow
            key={person.enrolmentId}
            person={person}
            edits={edits}
            notes={notesOf(person.enrolmentId)}
            onResult={(result) => onEdit(withResult(edits, person, result), person.enrolmentId)}
            onScore={(score) => onEdit(withScore(edits, person, score), person.enrolmentId)}
            onClear={() => onEdit({ ...edits, [person.enrolmentId]: undefined }, person.enrolmentId)}
            onMove={moveFocus}
          />
        ))}
      </div>
    </>
  );
};
