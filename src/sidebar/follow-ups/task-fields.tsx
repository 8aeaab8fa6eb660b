import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { dayForPeople } from '../../core/day';
import { fill } from '../../core/words';
import { placeComplaints } from '../complaints';
import { Form } from '../form/form';
import { SaveButton } from '../form/save-button';
import { useSpeech } from '../link';
import { useCommand } from '../use-command';
import type { Person, Task } from './groups';
import { OutcomeFields } from './outcome-fields';
import type { Answers } from './outcome-form';
import { FIELDS, monthAsked, taskForm, type TaskForm, taskInput } from './task-form';
import { VisitFields } from './visit-fields';

interface TaskFieldsProps {
  readonly task: Task;
  readonly person: Person;
  readonly today: string;
  /** Back to the list, with what went well. */
  readonly onDone: (told: string) => void;
}

/** One task: what came of it, when to go on, and how she fares, in one save. */
export const TaskFields = ({ task, person, today, onDone }: TaskFieldsProps) => {
  const { words, option } = useSpeech();
  const { followUps } = words;
  const [form, setForm] = useState(() => taskForm(task, today));
  const [answers, setAnswers] = useState<Answers>({});
  const { state, save, touch } = useCommand('recordFollowUp');
  const { beside, general } = placeComplaints(state.complaints, FIELDS);
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), []);

  const change = (part: Partial<TaskForm>) => {
    setForm((before) => ({ ...before, ...part }));
    touch(...Object.keys(part));
  };
  const store = async (acknowledged: boolean) => {
    const done = await save(taskInput(form, task, person, answers, today), acknowledged);
    if (!done) return;
    const next = done.answer?.nextTaskId ?? null;
    const params = { task: task.taskId, next: next ?? '', on: dayForPeople(form.nextDueOn) };
    onDone(fill(next === null ? followUps.saved : followUps.savedNext, params));
  };
  return (
    <Form
      state={state}
      general={general}
      status=""
      onSubmit={() => void store(false)}
      onAcknowledge={() => void store(true)}
      buttons={
        <>
          <SaveButton state={state} />
          <button type="button" onClick={() => onDone('')}>
            {followUps.back}
          </button>
        </>
      }
    >
      <h2 ref={heading} tabIndex={-1}>
        {task.participantId} {task.workingName}
      </h2>
      <p class="note">
        {option('followUps', 'type', task.type)} · {task.ownerId} ·{' '}
        {fill(followUps.due, { on: dayForPeople(task.dueOn) })}
      </p>
      <VisitFields form={form} today={today} errors={beside} onChange={change} />
      <OutcomeFields
        person={person}
        month={monthAsked(form, today)}
        answers={answers}
        errors={beside}
        onChange={(part) => {
          setAnswers((before) => ({ ...before, ...part }));
          touch(...Object.keys(part));
        }}
      />
    </Form>
  );
};
