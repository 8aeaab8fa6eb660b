import type { Book } from '../../core/book';
import { refuse } from '../../core/command';
import type { Context } from '../../core/context';
import type { Draft } from '../../core/draft';
import { tidied } from '../meetings/facts';
import { isOpen, isSteward } from './facts';
import type { Update } from './input';
import { actions } from './tab';

/** Puts into a draft how actions have gone on, or says why one of them cannot be changed. */
export const planUpdates = (
  draft: Draft,
  book: Book,
  wanted: readonly Update[],
  { person, today }: Context,
) => {
  const seen = new Set<string>();
  for (const { actionId, version, status, doneOn, note } of wanted) {
    const action = book.find(actions, actionId);
    const params = { id: actionId };
    if (!action) return refuse('noAction', 'updates', params);
    if (!isSteward(person) && action.ownerId !== person.agencyId)
      return refuse('notYours', 'updates', { ...params, owner: action.ownerId });
    if (!isOpen(action)) return refuse('closed', 'updates', params);
    if (action.$.version !== version) return refuse('changedSince', 'updates', params);
    if (seen.has(actionId)) return refuse('twice', 'updates', params);
    if (doneOn !== undefined && status !== 'done') return refuse('notDone', 'updates', params);
    if (status === 'cancelled' && note === undefined) return refuse('noteMissing', 'updates', params);
    seen.add(actionId);
    draft.set(actions, action, {
      ...(status === undefined ? {} : { status }),
      ...(status === 'done' ? { doneOn: doneOn ?? today } : {}),
      ...(note === undefined ? {} : { note: tidied(note) }),
    });
  }
  return undefined;
};
