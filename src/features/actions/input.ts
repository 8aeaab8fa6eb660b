import * as z from 'zod/mini';
import { fieldOf } from '../../core/input';
import { actions } from './tab';

/** Something new to do. */
export const newAction = () =>
  z.strictObject({
    text: fieldOf(actions, 'text'),
    ownerId: fieldOf(actions, 'ownerId'),
    person: fieldOf(actions, 'person'),
    dueOn: fieldOf(actions, 'dueOn'),
  });

/** How an action that is open has gone on: a note, or where it stands, or both. */
const update = () =>
  z.strictObject({
    actionId: fieldOf(actions, 'actionId'),
    version: z.string('R13'),
    status: z.optional(z.enum(['inProgress', 'done', 'cancelled'], 'R13')),
    doneOn: fieldOf(actions, 'doneOn'),
    note: fieldOf(actions, 'note'),
  });
export type Update = z.infer<ReturnType<typeof update>>;

export const updates = () => z.array(update()).check(z.maxLength(100, 'R14'));

export const UPDATE_REFUSALS = {
  noAction: 'There is no action {id}.',
  notYours: '{id} belongs to {owner}: only that agency or a coordinator may change it.',
  closed: '{id} is done or cancelled already.',
  changedSince: '{id} has been changed in the meantime. Look at it again.',
  twice: '{id} is listed twice.',
  notDone: '{id} has a day on which it was done, but is not marked as done.',
  noteMissing: 'Say in the note why {id} is dropped.',
} as const;
