import { Texts } from '../form/texts';
import { reasonText } from '../identity/reason-words';
import { useSpeech } from '../link';
import type { CommandState } from '../use-command';
import { type Decision, DECISIONS, type Face, type Pair, valuesOf } from './pair';

const FaceOf = ({ mine, other }: { readonly mine: Face; readonly other: Face }) => {
  const { column } = useSpeech();
  return (
    <div class="face">
      <p class="title">
        {mine.registryKey} {mine.fullName}
      </p>
      <dl>
        {valuesOf(mine, other).map(({ column: name, text, differs }) => (
          <div key={name} class={differs ? 'differs' : ''}>
            <dt>{column('identities', name)}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
};

interface PairEntryProps {
  readonly pair: Pair;
  /** What was said of this pair; undefined when it was another one that was decided last. */
  readonly state: CommandState | undefined;
  readonly isBusy: boolean;
  readonly onDecide: (decision: Decision) => void;
  readonly onAcknowledge: () => void;
}

/** Two rows below one another, why they may be one person, and what can be decided. */
export const PairEntry = ({ pair, state, isBusy, onDecide, onAcknowledge }: PairEntryProps) => {
  const speech = useSpeech();
  const { words, option } = speech;
  const { a, b } = pair;
  const titleId = `pair-${a.registryKey}-${b.registryKey}`;
  const texts = [...new Set((state?.complaints ?? []).map(({ text }) => text))];
  const why = pair.reasons.map((reason) => reasonText(reason, speech)).join(', ');
  return (
    <li aria-labelledby={titleId}>
      <p id={titleId} class="hint">
        {why} ({pair.score} %){pair.isPutOff && ` – ${words.duplicates.putOff}`}
      </p>
      <FaceOf mine={a} other={b} />
      <FaceOf mine={b} other={a} />
      {texts.length > 0 && (
        <div class={state?.acknowledge === true ? 'notice warnings' : 'notice errors'} role="alert">
          <Texts
            title={state?.acknowledge === true ? words.common.warnings : words.common.cannotSave}
            texts={texts}
          />
          {state?.acknowledge === true && (
            <button type="button" class="action" onClick={onAcknowledge}>
              {words.common.saveAnyway}
            </button>
          )}
        </div>
      )}
      {state?.trouble !== undefined && (
        <p class="notice trouble" role="alert">
          {state.trouble}
        </p>
      )}
      <div class="buttons">
        {DECISIONS.map((decision) => (
          <button
            key={decision}
            type="button"
            aria-disabled={isBusy}
            aria-describedby={titleId}
            onClick={() => onDecide(decision)}
          >
            {option('duplicates', 'decision', decision)}
          </button>
        ))}
      </div>
    </li>
  );
};
