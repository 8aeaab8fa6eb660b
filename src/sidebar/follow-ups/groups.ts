import { addDays, type Day, mondayOf } from '../../core/day';
import type { Queries } from '../../app/operations';

export type Answer = Queries['followUpsForm']['answer'];
export type Task = Answer['tasks'][number];
export type Person = Answer['people'][number];

const GROUPS = ['overdue', 'today', 'week', 'month', 'later'] as const;
export type Group = (typeof GROUPS)[number];

/** How soon something is due, seen from a day. */
export const groupOf = (dueOn: Day, today: Day): Group => {
  if (dueOn < today) return 'overdue';
  if (dueOn === today) return 'today';
  if (dueOn <= addDays(mondayOf(today), 6)) return 'week';
  return dueOn.slice(0, 7) === today.slice(0, 7) ? 'month' : 'later';
};

/** Tasks under how soon they are due; groups without any are left out. */
export const grouped = (
  tasks: readonly Task[],
  today: Day,
): readonly { readonly group: Group; readonly tasks: readonly Task[] }[] =>
  GROUPS.map((group) => ({
    group,
    tasks: tasks.filter(({ dueOn }) => groupOf(dueOn, today) === group),
  })).filter((entry) => entry.tasks.length > 0);
