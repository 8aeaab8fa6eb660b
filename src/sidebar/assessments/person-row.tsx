import { useRef } from 'preact/hooks';
import { fill } from '../../core/words';
import { decimalOnly, numberForPeople, numberTyped } from '../decimal';
import { useSpeech } from '../link';
import { isJudged, type Person, type Result, shownOf, type Edits } from './entries';
import { actOf } from './keys';

interface PersonRowProps {
  readonly person: Person;
  readonly edits: Edits;
  /** What is to be said of this person: changed by others, a score that is none. */
  readonly notes: readonly string[];
  readonly onResult: (result: Result) => void;
  readonly onScore: (score: number | undefined) => void;
  readonly onClear: () => void;
  readonly onMove: (from: HTMLElement, by: 1 | -1) => void;
}

const RESULTS = ['competent', 'notYet'] as const;

/** One person: name above, result and score below. K and B judge, arrows up and down move to the next person. */
export const PersonRow = (props: PersonRowProps) => {
  const { person, edits, notes, onResult, onScore, onClear, onMove } = props;
  const { words, language, column, option } = useSpeech();
  const scoreInput = useRef<HTMLInputElement>(null);
  const { result, score } = shownOf(person, edits);
  const name = `${person.participantId} ${person.workingName}`;
  const noteId = `note-${person.enrolmentId}`;
  return (
    <fieldset
      class="person"
      disabled={person.isSettled}
      aria-describedby={notes.length > 0 ? noteId : undefined}
      onKeyDown={(event) => {
        const act = actOf(event);
        if (!act || (act.type === 'clear' && event.target === scoreInput.current)) return;
        event.preventDefault();
        if (act.type === 'move') onMove(event.currentTarget, act.by);
        else if (act.type === 'clear') onClear();
        else onResult(act.result);
      }}
    >
      <legend title={name}>
        <b>{person.participantId}</b> {person.workingName}
      </legend>
      {person.isSettled && <p class="hint">{words.assessments.settled}</p>}
      {!person.isSettled && (
        <div class="codes">
          {RESULTS.map((choice) => (
            <label
              key={choice}
              class={`code result ${choice}`}
              title={option('assessments', 'result', choice)}
            >
              <input
                type="radio"
                name={person.enrolmentId}
                value={choice}
                aria-label={`${words.assessments.letters[choice]}: ${option('assessments', 'result', choice)}`}
                checked={result === choice}
                onChange={() => onResult(choice)}
              />
              <span aria-hidden="true">{words.assessments.letters[choice]}</span>
            </label>
          ))}
          <label class="jp score">
            <span aria-hidden="true">{column('assessments', 'score')}</span>
            <input
              ref={scoreInput}
              type="text"
              inputMode="decimal"
              autocomplete="off"
              maxLength={5}
              aria-label={`${column('assessments', 'score')}, ${name} (0–100)`}
              aria-invalid={notes.length > 0}
              value={score === undefined ? '' : numberForPeople(score, language)}
              onInput={({ currentTarget }) => {
                currentTarget.value = decimalOnly(currentTarget.value);
              }}
              onChange={({ currentTarget }) => onScore(numberTyped(currentTarget.value))}
            />
          </label>
          <span class="mark">
            {person.attempt > 1
              ? fill(words.assessments.attempt, { count: person.attempt })
              : !isJudged(person, edits) && option('assessments', 'result', 'pending').toLowerCase()}
          </span>
        </div>
      )}
      {notes.length > 0 && (
        <div class="error" id={noteId}>
          {notes.map((text) => (
            <p key={text}>{text}</p>
          ))}
        </div>
      )}
    </fieldset>
  );
};
