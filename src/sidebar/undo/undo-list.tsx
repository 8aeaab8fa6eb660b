import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useSpeech } from '../link';
import { useCommand } from '../use-command';
import { type Commit, CommitEntry } from './commit-entry';
import { tellUndone } from './undo-words';

interface UndoListProps {
  readonly commits: readonly Commit[];
  readonly onUndone: () => void;
}

/** The newest changes, each with a way back. */
export const UndoList = ({ commits, onUndone }: UndoListProps) => {
  const { words } = useSpeech();
  const [asked, setAsked] = useState<number>();
  const [told, setTold] = useState({ count: 0, text: '' });
  const result = useRef<HTMLParagraphElement>(null);
  const { state, save, refuse } = useCommand('undo');
  useLayoutEffect(() => {
    if (told.count > 0) result.current?.focus();
  }, [told.count]);
  const ask = (commit: number | undefined) => {
    if (state.isBusy) return;
    setAsked(commit);
    refuse([]);
    setTold(({ count }) => ({ count, text: '' }));
  };
  const undo = async ({ commit, tabs }: Commit) => {
    const done = await save({ commit, tabs });
    if (!done) return;
    setAsked(undefined);
    setTold(({ count }) => ({
      count: count + 1,
      text: done.answer ? tellUndone(done.answer, words) : words.common.saved,
    }));
    onUndone();
  };
  return (
    <>
      <p class="notice">{words.undo.hint}</p>
      <ol class="commits">
        {commits.map((commit) => (
          <CommitEntry
            key={commit.commit}
            commit={commit}
            isAsked={commit.commit === asked}
            state={state}
            onAsk={() => ask(commit.commit)}
            onYes={() => void undo(commit)}
            onNo={() => ask(undefined)}
          />
        ))}
      </ol>
      <div class={told.text === '' ? '' : 'bar'}>
        <p ref={result} class="status" role="status" tabIndex={-1}>
          {told.text}
        </p>
      </div>
    </>
  );
};
