import { dayForPeople } from '../../core/day';
import { useSpeech } from '../link';
import type { Task } from './use-tasks';

interface TaskPreviewProps {
  readonly tasks: readonly Task[] | undefined;
  /** True when a date changes: what does not move is done. */
  readonly isChange: boolean;
  readonly agencyOf: (agencyId: string) => string;
}

/** The tasks as they will be, before anything is saved. */
export const TaskPreview = ({ tasks, isChange, agencyOf }: TaskPreviewProps) => {
  const { words, option } = useSpeech();
  return (
    <section class="preview" aria-labelledby="tasks" aria-live="polite">
      <h2 id="tasks">{words.release.tasks}</h2>
      {tasks === undefined && <p class="hint">{words.release.chooseFirst}</p>}
      {tasks?.length === 0 && <p class="hint">{words.release.none}</p>}
      <ol class="plan">
        {tasks?.map(({ type, ownerId, dueOn, isMoved }) => (
          <li key={`${type} ${ownerId} ${dueOn}`}>
            <span>
              <b>{dayForPeople(dueOn)}</b> {option('followUps', 'type', type)}
              <span class="why">
                {agencyOf(ownerId)}
                {isChange && !isMoved ? ` · ${words.release.stays}` : ''}
              </span>
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
};
