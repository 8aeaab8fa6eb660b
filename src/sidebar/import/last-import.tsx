import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { fill } from '../../core/words';
import { useSpeech } from '../link';
import { useCommand } from '../use-command';
import type { Job } from './lines';
import { ToldLines } from './told-lines';

interface LastImportProps {
  readonly job: Job;
  readonly onChanged: (told: string) => void;
}

/** What became of the newest import: its numbers, the lines that were not taken, and the way back. */
export const LastImport = ({ job, onChanged }: LastImportProps) => {
  const { words } = useSpeech();
  const [isAsked, setAsked] = useState(false);
  const undoing = useCommand('undoImport');
  const deciding = useCommand('decideReview');
  const question = useRef<HTMLDivElement>(null);
  // The question takes the focus, not its Yes: a key held down must not answer it.
  useLayoutEffect(() => question.current?.focus(), [isAsked]);
  const { counts, lines } = job;
  const canUndo = counts.added + counts.review + counts.queued > 0;

  const undo = async () => {
    const done = await undoing.save({ job: job.job });
    if (!done) return;
    setAsked(false);
    const { undone = 0, kept = [] } = done.answer ?? {};
    const left = kept.length === 0 ? '' : ` ${fill(words.import.kept, { id: kept.join(', ') })}`;
    onChanged(fill(words.import.undone, { count: undone }) + left);
  };
  const decide = async (importId: string, decision: 'same' | 'different') => {
    const done = await deciding.save({ importId, decision }, true);
    if (done) onChanged(words.common.saved);
  };
  const troubles = [undoing.state, deciding.state].flatMap(({ complaints, trouble }) => [
    ...complaints.map(({ text }) => text),
    ...(trouble === undefined ? [] : [trouble]),
  ]);

  return (
    <section class="last">
      <p>{fill(words.import.done, counts)}</p>
      {troubles.length > 0 && (
        <p class="notice trouble" role="alert">
          {troubles.join(' ')}
        </p>
      )}
      <ToldLines
        lines={lines.map(({ importId, line, state, reasons, name, other }) => ({
          line,
          verdict: state,
          reasons,
          more: state === 'review' && (
            <>
              <p>{fill(words.import.resembles, { name: name ?? '', other: other ?? '' })}</p>
              <div class="buttons">
                <button type="button" onClick={() => void decide(importId, 'same')}>
                  {words.import.same}
                </button>
                <button type="button" onClick={() => void decide(importId, 'different')}>
                  {words.import.different}
                </button>
              </div>
            </>
          ),
        }))}
      />
      {isAsked ? (
        <div
          ref={question}
          class="question"
          role="group"
          tabIndex={-1}
          aria-label={words.import.undo}
          onKeyDown={({ key }) => {
            if (key === 'Escape' && !undoing.state.isBusy) setAsked(false);
          }}
        >
          <p>{fill(words.import.sure, { count: counts.added })}</p>
          <div class="buttons">
            <button
              type="button"
              class="action"
              aria-disabled={undoing.state.isBusy}
              onClick={() => void undo()}
            >
              {undoing.state.isBusy ? words.common.saving : words.import.yes}
            </button>
            <button type="button" onClick={() => setAsked(false)}>
              {words.import.no}
            </button>
          </div>
        </div>
      ) : (
        canUndo && (
          <button type="button" onClick={() => setAsked(true)}>
            {words.import.undo}
          </button>
        )
      )}
    </section>
  );
};
