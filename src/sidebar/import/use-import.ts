import { useState } from 'preact/hooks';
import { randomText } from '../intention';
import { useSpeech } from '../link';
import { useCommand } from '../use-command';
import { contentOf, type Job, type Line, type Matching, portions } from './lines';
import type { Progressing } from './progress';

/** True for an import of which not all lines have been sent. */
export const isUnsent = ({ staged, total, counts }: Job): boolean => staged < total && counts.undone === 0;

/** Sends the lines of a list and has them decided, portion after portion; where it stops, it can go on. */
export const useImport = () => {
  const { words } = useSpeech();
  const staging = useCommand('stageImport');
  const running = useCommand('runImport');
  const [progress, setProgress] = useState<Progressing>();

  /** Decides what is queued; true when nothing is left. */
  const resume = async (job: string, queued: number, total: number): Promise<boolean> => {
    for (let left = queued; left > 0;) {
      setProgress({ text: words.import.running, done: total - left, total });
      // What there is to doubt was shown by the dry run.
      const done = await running.save({ job }, true);
      if (!done) {
        setProgress(undefined);
        return false;
      }
      // Saved, but no longer known how: the next portion tells.
      left = done.answer?.left ?? left;
    }
    setProgress(undefined);
    return true;
  };

  /** Sends a list, or the rest of it, and decides it. */
  const start = async (matching: Matching, lines: readonly Line[], last: Job | null): Promise<boolean> => {
    const content = contentOf(matching, lines);
    const isSame = last !== null && isUnsent(last) && last.content === content;
    const job = isSame ? last.job : randomText();
    const total = lines.length;
    let sent = isSame ? last.staged : 0;
    for (const portion of portions(lines.slice(sent))) {
      setProgress({ text: words.import.sending, done: sent, total });
      const done = await staging.save({ job, matching, content, total, lines: [...portion] }, true);
      if (!done) {
        setProgress(undefined);
        return false;
      }
      sent += portion.length;
    }
    return resume(job, total, total);
  };

  const trouble = staging.state.trouble ?? running.state.trouble;
  const { complaints } = staging.state.complaints.length > 0 ? staging.state : running.state;
  return { start, resume, progress, trouble, complaints: complaints.map(({ text }) => text) };
};
