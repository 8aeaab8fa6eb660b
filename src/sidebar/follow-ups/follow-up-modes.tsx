import { useState } from 'preact/hooks';
import { Check } from '../form/check';
import { FieldGroup } from '../form/field';
import { useSpeech } from '../link';
import { AddFields } from './add-fields';
import type { Answer } from './groups';
import { OutcomeOnly } from './outcome-only';
import { StartFields } from './start-fields';
import { TaskFields } from './task-fields';
import { TaskList } from './task-list';

interface FollowUpModesProps {
  readonly answer: Answer;
  readonly isLoading: boolean;
  readonly agencyId: string;
  readonly onAgency: (agencyId: string) => void;
  readonly onSaved: () => void;
}

const MODES = ['list', 'add', 'outcome', 'start'] as const;
type Mode = (typeof MODES)[number];

/** The working list and the task that is opened from it, or something that is on no list yet. */
export const FollowUpModes = ({ answer, isLoading, agencyId, onAgency, onSaved }: FollowUpModesProps) => {
  const { words } = useSpeech();
  const [mode, setMode] = useState<Mode>('list');
  const [taskId, setTaskId] = useState('');
  const [told, setTold] = useState('');
  const task = answer.tasks.find((row) => row.taskId === taskId);
  const person = answer.people.find(({ participantId }) => participantId === task?.participantId);
  const back = (text: string) => {
    setTaskId('');
    setTold(text);
    if (text !== '') onSaved();
  };
  if (task && person)
    return <TaskFields key={task.taskId} task={task} person={person} today={answer.today} onDone={back} />;
  const modes = MODES.filter((key) => key !== 'start' || answer.cohorts.length > 0);
  return (
    <>
      <FieldGroup label={words.followUps.what}>
        {modes.map((key) => (
          <Check
            key={key}
            type="radio"
            name="mode"
            checked={mode === key}
            onPick={() => {
              setMode(key);
              setTold('');
            }}
          >
            {words.followUps.modes[key]}
          </Check>
        ))}
      </FieldGroup>
      {mode === 'list' && (
        <TaskList
          answer={answer}
          isLoading={isLoading}
          agencyId={agencyId}
          told={told}
          onAgency={onAgency}
          onOpen={setTaskId}
        />
      )}
      {mode === 'add' && <AddFields answer={answer} onSaved={onSaved} />}
      {mode === 'outcome' && <OutcomeOnly answer={answer} onSaved={onSaved} />}
      {mode === 'start' && <StartFields cohorts={answer.cohorts} onSaved={onSaved} />}
    </>
  );
};
