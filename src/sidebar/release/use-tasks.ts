import { useEffect, useRef, useState } from 'preact/hooks';
import type { Commands } from '../../app/operations';
import { useLink } from '../link';

type Record = Commands['recordRelease'];
type Change = Commands['changeRelease'];
export type Task = NonNullable<Record['answer']>['tasks'][number];

/** What is to be previewed: which command, and what it is asked; undefined while something is missing. */
export type Question =
  | { readonly name: 'recordRelease'; readonly input: Record['input'] }
  | { readonly name: 'changeRelease'; readonly input: Change['input'] };

/** The tasks that saving would lay or move; of several questions under way only the last one's answer counts. */
export const useTasks = (question: Question | undefined): readonly Task[] | undefined => {
  const link = useLink();
  const [tasks, setTasks] = useState<readonly Task[]>();
  const turn = useRef(0);
  const key = JSON.stringify(question);
  useEffect(() => {
    const mine = ++turn.current;
    setTasks(undefined);
    if (!question) return;
    void link.send(question.name, question.input, { preview: true }).then((outcome) => {
      if (mine === turn.current && outcome.type === 'done') setTasks(outcome.answer?.tasks);
    });
  }, [key]);
  return tasks;
};
