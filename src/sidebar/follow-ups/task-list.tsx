import { useLayoutEffect, useRef } from 'preact/hooks';
import { dayForPeople, daysBetween } from '../../core/day';
import { fill } from '../../core/words';
import { Field } from '../form/field';
import { Select } from '../form/select';
import { useSpeech } from '../link';
import { type Answer, grouped, type Task } from './groups';

interface TaskListProps {
  readonly answer: Answer;
  readonly isLoading: boolean;
  readonly agencyId: string;
  /** What went well last. */
  readonly told: string;
  readonly onAgency: (agencyId: string) => void;
  readonly onOpen: (taskId: string) => void;
}

/** Open tasks by how soon they are due, each with a way into it. */
export const TaskList = ({ answer, isLoading, agencyId, told, onAgency, onOpen }: TaskListProps) => {
  const { words, option } = useSpeech();
  const { followUps } = words;
  const result = useRef<HTMLParagraphElement>(null);
  useLayoutEffect(() => {
    if (told !== '') result.current?.focus();
  }, [told]);
  const when = ({ dueOn }: Task) => {
    const days = daysBetween(dueOn, answer.today);
    const due = fill(followUps.due, { on: dayForPeople(dueOn) });
    return days > 0 ? `${due}, ${fill(followUps.late, { days })}` : due;
  };
  return (
    <div aria-busy={isLoading}>
      <p ref={result} class="status" role="status" tabIndex={-1}>
        {told}
      </p>
      {answer.isForAll && (
        <Field label={followUps.agency}>
          {(control) => (
            <Select
              control={control}
              value={agencyId}
              none={followUps.every}
              choices={answer.agencies.map((row) => ({ value: row.agencyId, label: row.name }))}
              onPick={onAgency}
            />
          )}
        </Field>
      )}
      {answer.tasks.length === 0 && <p class="empty">{followUps.nothing}</p>}
      {grouped(answer.tasks, answer.today).map(({ group, tasks }) => (
        <section key={group} aria-labelledby={group}>
          <h2 id={group}>
            {followUps.groups[group]} ({tasks.length})
          </h2>
          <ul class="commits">
            {tasks.map((task) => (
              <li key={task.taskId}>
                <div id={task.taskId}>
                  <p>
                    <b>{task.participantId}</b> {task.workingName}
                  </p>
                  <p>{option('followUps', 'type', task.type)}</p>
                  <p class={group === 'overdue' ? 'error' : 'hint'}>
                    {when(task)}
                    {answer.chosen === null ? ` · ${task.ownerId}` : ''}
                  </p>
                  {task.note !== null && <p class="hint">{task.note}</p>}
                </div>
                <button type="button" aria-describedby={task.taskId} onClick={() => onOpen(task.taskId)}>
                  {followUps.open}
                </button>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
};
