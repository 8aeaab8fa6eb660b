import { useRef, useState } from 'preact/hooks';
import { useLink, useSpeech } from '../link';
import { whomText } from './erase-form';

/** Says whom a registry key means, if the server can tell; of several questions only the last one's answer counts. */
export const useWhom = () => {
  const link = useLink();
  const { words } = useSpeech();
  const [whom, setWhom] = useState('');
  const turn = useRef(0);
  return {
    whom,
    look: async (typed: string) => {
      const mine = ++turn.current;
      setWhom('');
      const registryKey = typed.trim();
      if (registryKey === '') return;
      const outcome = await link.send('identity', { registryKey });
      // Rows that were merged away are refused here, and can be erased all the same: the command has the last word.
      if (mine === turn.current && outcome.type === 'done') setWhom(whomText(outcome.answer, words));
    },
  };
};
