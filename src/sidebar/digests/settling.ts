import { useState } from 'preact/hooks';
import { fill } from '../../core/words';
import { useSpeech } from '../link';
import { useCommand } from '../use-command';
import { type Listed, mailText } from './digest-words';

export type Settle = (mail: Listed, as: 'arrived' | 'again') => void;

/** Says of a mail what a person knows, and what came of it. */
export const useSettling = (onSettled: () => void) => {
  const speech = useSpeech();
  const { words } = speech;
  const [told, setTold] = useState('');
  const { state, save } = useCommand('settleMail');
  const settle: Settle = (mail, as) => {
    setTold('');
    void save({ key: mail.key, as }).then((done) => {
      if (!done) return;
      const text = as === 'arrived' ? words.digests.settledArrived : words.digests.settledAgain;
      setTold(fill(text, { mail: `${mail.agencyId} ${mailText(mail, speech)}` }));
      onSettled();
    });
  };
  return { settle, told, isBusy: state.isBusy, trouble: state.trouble ?? state.complaints[0]?.text };
};
