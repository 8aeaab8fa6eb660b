import { useState } from 'preact/hooks';
import type { Commands } from '../../app/operations';
import { useCommand } from '../use-command';
import { portionsOf } from './portions';

export type Code = NonNullable<Commands['issueCodes']['answer']>['codes'][number];

/** How far a run over several portions is, in people. */
export interface Progress {
  readonly done: number;
  readonly total: number;
}

/** Issues codes portion by portion. What was issued stays so when a later portion is refused, and is told as it comes. */
export const useIssuing = (onIssued: (registryKeys: readonly string[], codes: readonly Code[]) => void) => {
  const { state, save, touch } = useCommand('issueCodes');
  const [progress, setProgress] = useState<Progress>();
  /** True when all were issued; else the command's state says why not. */
  const issue = async (registryKeys: readonly string[]): Promise<boolean> => {
    const total = registryKeys.length;
    let done = 0;
    for (const portion of portionsOf(registryKeys)) {
      setProgress({ done, total });
      const saved = await save({ registryKeys: portion });
      if (!saved) break;
      done += portion.length;
      onIssued(portion, saved.answer?.codes ?? []);
    }
    setProgress(undefined);
    return done === total;
  };
  return { state, progress, issue, touch };
};
