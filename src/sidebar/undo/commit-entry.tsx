import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Queries } from '../../app/operations';
import { fill } from '../../core/words';
import { Texts } from '../form/texts';
import { useSpeech } from '../link';
import type { CommandState } from '../use-command';
import { commandText, momentForPeople } from './undo-words';

export type Commit = Queries['undoable']['answer'][number];

interface CommitEntryProps {
  readonly commit: Commit;
  /** True once it was asked for: the question stands in place of the button. */
  readonly isAsked: boolean;
  readonly state: CommandState;
  readonly onAsk: () => void;
  readonly onYes: () => void;
  readonly onNo: () => void;
}

/** Somebody's change: when, who, what, how much, and the question whether to undo it. */
export const CommitEntry = ({ commit, isAsked, state, onAsk, onYes, onNo }: CommitEntryProps) => {
  const { words } = useSpeech();
  const question = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const wasAsked = useRef(false);
  // The question takes the focus, not its Yes: a key held down must not answer it.
  useLayoutEffect(() => {
    if (isAsked) question.current?.focus();
    else if (wasAsked.current && document.activeElement === document.body) button.current?.focus();
    wasAsked.current = isAsked;
  }, [isAsked]);
  const textId = `commit-${commit.commit}`;
  const sureId = `sure-${commit.commit}`;
  const complaints = isAsked ? [...new Set(state.complaints.map(({ text }) => text))] : [];
  return (
    <li>
      <div id={textId}>
        <p class="hint">{momentForPeople(commit.at)}</p>
        <p>
          <b>{commandText(commit.command, words)}</b>, {fill(words.undo.rows, { count: commit.rows })}
        </p>
        <p class="hint">{commit.by}</p>
      </div>
      {complaints.length > 0 && (
        <div class="notice errors" role="alert">
          <Texts title={words.common.cannotSave} texts={complaints} />
        </div>
      )}
      {isAsked && state.trouble !== undefined && (
        <p class="notice trouble" role="alert">
          {state.trouble}
        </p>
      )}
      {isAsked ? (
        <div
          ref={question}
          class="question"
          role="group"
          tabIndex={-1}
          aria-labelledby={sureId}
          onKeyDown={({ key }) => {
            if (key === 'Escape' && !state.isBusy) onNo();
          }}
        >
          <p id={sureId}>{fill(words.undo.sure, { count: commit.rows })}</p>
          <div class="buttons">
            <button type="button" class="action" aria-disabled={state.isBusy} onClick={onYes}>
              {state.isBusy
                ? words.common.saving
                : state.trouble === undefined
                  ? words.undo.yes
                  : words.common.again}
            </button>
            <button type="button" aria-disabled={state.isBusy} onClick={onNo}>
              {words.undo.no}
            </button>
          </div>
        </div>
      ) : (
        commit.mayUndo && (
          <button ref={button} type="button" aria-describedby={textId} onClick={onAsk}>
            {words.undo.undo}
          </button>
        )
      )}
    </li>
  );
};
