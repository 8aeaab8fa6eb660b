import { isDay } from '../../core/day';
import type { Commands } from '../../app/operations';
import type { Person, Task } from './groups';
import { type Answers, isBlank, monthOf, outcomeInput } from './outcome-form';

type Input = Commands['recordFollowUp']['input'];
type Result = NonNullable<Input['result']>;

const results: Readonly<Record<Result, true>> = {
  success: true,
  partly: true,
  failed: true,
  notReached: true,
};
export const RESULTS = Object.keys(results) as readonly Result[];

/** The form as it stands on the screen. */
export interface TaskForm {
  readonly doneOn: string;
  readonly result: Result | '';
  readonly nextDueOn: string;
  readonly note: string;
}

export const FIELDS = [
  'doneOn',
  'result',
  'nextDueOn',
  'note',
  'working',
  'hasNib',
  'insurance',
  'turnoverBand',
  'channel',
  'funding',
  'fundingBand',
] as const;

export const taskForm = ({ note }: Pick<Task, 'note'>, today: string): TaskForm => ({
  doneOn: today,
  result: '',
  nextDueOn: '',
  note: note ?? '',
});

/** The month that the outcome is of: that of the day on which it was asked. */
export const monthAsked = ({ doneOn }: TaskForm, today: string): string =>
  monthOf(isDay(doneOn) ? doneOn : today);

/** What the server is asked; what is blank is left out. */
export const taskInput = (
  form: TaskForm,
  task: Task,
  person: Person,
  answers: Answers,
  today: string,
): Input => ({
  taskId: task.taskId,
  version: task.version,
  doneOn: form.doneOn,
  result: form.result === '' ? undefined : form.result,
  note: form.note.trim() === '' ? undefined : form.note.trim(),
  nextDueOn: form.nextDueOn === '' ? undefined : form.nextDueOn,
  outcome: isBlank(answers) ? undefined : outcomeInput(person, monthAsked(form, today), answers),
});
