import { useRef, useState } from 'preact/hooks';
import { useLink, useSpeech } from '../link';
import { troubleOf } from '../trouble';
import type { Opened } from './identity-form';

interface OpenedState {
  readonly row?: Opened;
  readonly isLoading: boolean;
  readonly fault?: string;
}

/** The row that is being edited, fetched when it is chosen; of several fetches only the last one counts. */
export const useOpened = (onOpened: (row: Opened) => void) => {
  const link = useLink();
  const { words } = useSpeech();
  const [state, setState] = useState<OpenedState>({ isLoading: false });
  const turn = useRef(0);
  const open = async (registryKey: string) => {
    const mine = ++turn.current;
    setState({ isLoading: true });
    const outcome = await link.send('identity', { registryKey });
    if (mine !== turn.current) return;
    if (outcome.type !== 'done') {
      setState({ isLoading: false, fault: troubleOf(outcome, words) });
      return;
    }
    setState({ isLoading: false, row: outcome.answer });
    onOpened(outcome.answer);
  };
  const close = () => {
    turn.current++;
    setState({ isLoading: false });
  };
  return { ...state, open, close };
};
