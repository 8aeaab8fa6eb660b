import { useRef, useState } from 'preact/hooks';
import { useLink, useSpeech } from '../link';
import { whomText } from './erase-form';

/** Says whom a registry key means, as far as the server can tell; of several questions only the last one's answer counts. */
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
      if (mine !== turn.current) return;
      if (outcome.type === 'done') setWhom(whomText(outcome.answer, words));
      if (outcome.type === 'refused') setWhom(outcome.complaints.map(({ text }) => text).join(' '));
    },
  };
};
