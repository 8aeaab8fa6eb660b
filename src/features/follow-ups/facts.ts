import type { Book } from '../../core/book';
import type { Person } from '../../core/context';
import { addDays, type Day, weekdayOf } from '../../core/day';
import type { Role } from '../../core/role';
import type { Stored } from '../../core/row-view';
import { activeLines, type TemplateLine } from '../follow-up-templates/facts';
import { closuresOf } from '../schedules/facts';
import { settingsOf } from '../settings/tab';
import { followUps } from './tab';

export type Task = Stored<typeof followUps>;

/** Who follows up; those of them who are of one agency only act on its own tasks. */
export const FOLLOWERS = [
  'admin',
  'coordinator',
  'prison',
  'trainer',
  'partner',
] as const satisfies readonly Role[];
const OF_ALL_AGENCIES: readonly Role[] = ['admin', 'coordinator', 'prison'];

export const actsForAll = ({ role }: Pick<Person, 'role'>): boolean => OF_ALL_AGENCIES.includes(role);
export const mayAct = (person: Person, ownerId: string): boolean =>
  actsForAll(person) || person.agencyId === ownerId;

export const isOpen = ({ doneOn }: Pick<Task, 'doneOn'>): boolean => doneOn === undefined;
export const isOverdue = (task: Pick<Task, 'doneOn' | 'dueOn'>, today: Day): boolean =>
  isOpen(task) && task.dueOn < today;

const FRIDAY = 5;

/** The first day from a day on on which an office works: no weekend, and no day off that the settings skip. */
export const workingDayFrom = (book: Book, from: Day): Day => {
  const { skipCollectiveLeave } = settingsOf(book);
  const closed = closuresOf(book, { skipNational: true, skipCollectiveLeave });
  let day = from;
  while (weekdayOf(day) > FRIDAY || closed(day)) day = addDays(day, 1);
  return day;
};

/** When a line of a template is due, counted from a day. */
export const dueOnOf = (book: Book, { days }: Pick<TemplateLine, 'days'>, from: Day): Day =>
  workingDayFrom(book, addDays(from, days));

/** Her tasks that were laid by a template. */
export const laidTasks = (book: Book, participantId: string, trigger: Task['trigger']): readonly Task[] =>
  book.where(followUps, 'participantId', participantId).filter((task) => task.trigger === trigger);

/** The tasks that a template lays for somebody over a day, one a line. */
export const tasksAfter = (book: Book, participantId: string, trigger: TemplateLine['trigger'], from: Day) =>
  activeLines(book, trigger).map((line) => ({
    participantId,
    trigger,
    type: line.type,
    ownerId: line.ownerId,
    dueOn: dueOnOf(book, line, from),
    templateId: line.templateId,
  }));
