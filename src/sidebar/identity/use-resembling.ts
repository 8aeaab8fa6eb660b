import { useEffect, useRef, useState } from 'preact/hooks';
import type { Queries } from '../../app/operations';
import { useLink } from '../link';
import type { IdentityForm } from './identity-form';
import { questionOf } from './resembling-question';

export type Resembling = Queries['resemblingIdentities']['answer'];

/** As long as somebody types, nobody is looked for. */
const PAUSE_MS = 600;
const NOBODY: Resembling = { sameNik: null, probable: [] };

/** Who is like what is being typed, asked once the typing pauses. It only helps: when no answer comes, nothing is said. */
export const useResembling = (form: IdentityForm, registryKey: string): Resembling => {
  const link = useLink();
  const [found, setFound] = useState(NOBODY);
  const turn = useRef(0);
  const question = questionOf(form, registryKey);
  const content = JSON.stringify(question);
  useEffect(() => {
    const mine = ++turn.current;
    setFound(NOBODY);
    if (!question) return undefined;
    const ask = async () => {
      const outcome = await link.send('resemblingIdentities', question);
      if (mine === turn.current && outcome.type === 'done') setFound(outcome.answer);
    };
    const timer = setTimeout(() => void ask(), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [content]);
  return found;
};
