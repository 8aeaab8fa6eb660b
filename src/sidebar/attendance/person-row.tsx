import { useRef } from 'preact/hooks';
import { decimalOnly, numberForPeople, numberTyped } from '../decimal';
import { useSpeech } from '../link';
import { type Code, CODES, type Person, type Shown } from './entries';
import { actOf } from './keys';
import { rateText, standingTexts } from './standing-words';

interface PersonRowProps {
  readonly person: Person;
  readonly shown: Shown;
  readonly mostJp: number;
  /** What is to be said of this person: changed by others, JP missing. */
  readonly notes: readonly string[];
  readonly onCode: (code: Code) => void;
  readonly onJp: (jp: number | undefined) => void;
  readonly onClear: () => void;
  readonly onMove: (from: HTMLElement, by: 1 | -1) => void;
}

/** Puts the focus on a person: on what is chosen, else on the first code. */
export const focusPerson = (row: Element | null | undefined): void =>
  (row?.querySelector<HTMLElement>('input:checked') ?? row?.querySelector<HTMLElement>('input'))?.focus();

/** One person: name above, codes below. Letters choose a code, arrows up and down move to the next person. */
export const PersonRow = (props: PersonRowProps) => {
  const { person, shown, mostJp, notes, onCode, onJp, onClear, onMove } = props;
  const { words, language } = useSpeech();
  const jpInput = useRef<HTMLInputElement>(null);
  const name = `${person.participantId} ${person.workingName}`;
  const noteId = `note-${person.enrolmentId}`;
  // The field appears with the choice, so the focus has to wait for it.
  const askJp = () => setTimeout(() => jpInput.current?.focus(), 0);
  const choose = (code: Code) => {
    onCode(code);
    if (code === 'T') askJp();
  };
  return (
    <fieldset
      class="person"
      aria-describedby={notes.length > 0 ? noteId : undefined}
      onKeyDown={(event) => {
        const act = actOf(event);
        const isTyping = event.target === jpInput.current;
        if (!act || (act.type === 'clear' && isTyping)) return;
        event.preventDefault();
        if (act.type === 'move') onMove(event.currentTarget, act.by);
        else if (act.type === 'clear') onClear();
        else {
          choose(act.code);
          if (act.code !== 'T')
            event.currentTarget.querySelector<HTMLElement>(`input[value=${act.code}]`)?.focus();
        }
      }}
    >
      <legend title={name}>
        <b>{person.participantId}</b> {person.workingName}{' '}
        <span class="hint">{rateText(person, words, language)}</span>
      </legend>
      <div class="codes">
        {CODES.map((code) => (
          <label key={code} class={`code code-${code}`} title={words.attendance.codes[code]}>
            <input
              type="radio"
              name={person.enrolmentId}
              value={code}
              aria-label={`${code}: ${words.attendance.codes[code]}`}
              checked={shown.code === code}
              onClick={({ detail }) => {
                if (detail > 0 && code === 'T') askJp();
              }}
              onChange={() => onCode(code)}
            />
            <span aria-hidden="true">{code}</span>
          </label>
        ))}
        {shown.code === 'T' ? (
          <label class="jp">
            <input
              ref={jpInput}
              type="text"
              inputMode="decimal"
              autocomplete="off"
              maxLength={4}
              aria-label={`${words.attendance.jpPresent}, ${name} (0–${numberForPeople(mostJp, language)})`}
              aria-invalid={notes.length > 0 && shown.jp === undefined}
              defaultValue={shown.jp === undefined ? '' : numberForPeople(shown.jp, language)}
              onInput={({ currentTarget }) => {
                currentTarget.value = decimalOnly(currentTarget.value);
                onJp(numberTyped(currentTarget.value));
              }}
            />
            <span aria-hidden="true">/{numberForPeople(mostJp, language)} JP</span>
          </label>
        ) : (
          shown.code === null && <span class="mark">{words.attendance.unrecorded}</span>
        )}
      </div>
      {standingTexts(person, words, language).map((text) => (
        <p key={text} class="warning">
          {text}
        </p>
      ))}
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
