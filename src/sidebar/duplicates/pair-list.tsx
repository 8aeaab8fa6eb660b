import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Queries } from '../../app/operations';
import { fill } from '../../core/words';
import { useSpeech } from '../link';
import { Empty } from '../ready';
import { useCommand } from '../use-command';
import { type Decision, type Pair, tellDecided } from './pair';
import { PairEntry } from './pair-entry';

interface PairListProps {
  readonly answer: Queries['duplicatesForm']['answer'];
  readonly onDecided: () => void;
}

interface Asked {
  readonly pair: Pair;
  readonly decision: Decision;
}

const keyOf = ({ a, b }: Pair): string => `${a.registryKey}|${b.registryKey}`;

/** Pairs that may be one person, one after the other, and what became of the last one. */
export const PairList = ({ answer, onDecided }: PairListProps) => {
  const { words } = useSpeech();
  const [asked, setAsked] = useState<Asked>();
  const [told, setTold] = useState({ count: 0, text: '' });
  const result = useRef<HTMLParagraphElement>(null);
  const { state, save } = useCommand('decideDuplicate');
  useLayoutEffect(() => {
    if (told.count > 0) result.current?.focus();
  }, [told.count]);
  const decide = async (next: Asked, acknowledged = false) => {
    if (state.isBusy) return;
    setAsked(next);
    setTold(({ count }) => ({ count, text: '' }));
    const { pair, decision } = next;
    const done = await save({ a: pair.a.registryKey, b: pair.b.registryKey, decision }, acknowledged);
    if (!done) return;
    setAsked(undefined);
    setTold(({ count }) => ({
      count: count + 1,
      text: done.answer ? tellDecided(pair, done.answer, words) : words.common.saved,
    }));
    onDecided();
  };
  return (
    <>
      {answer.pairs.length === 0 ? (
        <Empty text={words.duplicates.nothing} onAgain={onDecided} />
      ) : (
        <>
          <p class="notice">{words.duplicates.hint}</p>
          <p class="note">{fill(words.duplicates.total, { count: answer.total })}</p>
          <ol class="pairs">
            {answer.pairs.map((pair) => {
              const isAsked = asked !== undefined && keyOf(asked.pair) === keyOf(pair);
              return (
                <PairEntry
                  key={keyOf(pair)}
                  pair={pair}
                  state={isAsked ? state : undefined}
                  isBusy={state.isBusy}
                  onDecide={(decision) => void decide({ pair, decision })}
                  onAcknowledge={() => void (asked && decide(asked, true))}
                />
              );
            })}
          </ol>
        </>
      )}
      <div class={told.text === '' ? '' : 'bar'}>
        <p ref={result} class="status" role="status" tabIndex={-1}>
          {told.text}
        </p>
      </div>
    </>
  );
};
