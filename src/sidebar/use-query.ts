import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Queries } from '../app/operations';
import { useLink, useSpeech } from './link';
import { troubleOf } from './trouble';

export interface Asked<Answer> {
  /** The last answer, kept while a newer one is fetched. */
  readonly answer?: Answer;
  /** Why the newest attempt brought none, as a person reads it. */
  readonly fault?: string;
  readonly isLoading: boolean;
}

/** Asks when the view opens and whenever told to; of several questions under way only the last one's answer counts. */
export const useQuery = <Name extends keyof Queries>(name: Name, first: Queries[Name]['input']) => {
  const link = useLink();
  const { words } = useSpeech();
  const [asked, setAsked] = useState<Asked<Queries[Name]['answer']>>({ isLoading: true });
  const turn = useRef(0);
  const input = useRef(first);
  const ask = useCallback(
    async (next: Queries[Name]['input'] = input.current) => {
      input.current = next;
      const mine = ++turn.current;
      setAsked(({ answer }) => ({ ...(answer === undefined ? {} : { answer }), isLoading: true }));
      const outcome = await link.send(name, next);
      if (mine !== turn.current) return;
      if (outcome.type === 'done') setAsked({ answer: outcome.answer, isLoading: false });
      else
        setAsked(({ answer }) => ({
          ...(answer === undefined ? {} : { answer }),
          fault: troubleOf(outcome, words),
          isLoading: false,
        }));
    },
    [link, name, words],
  );
  useEffect(() => void ask(), []);
  return { ...asked, ask };
};
