import * as z from 'zod/mini';
import { decided, defineCommand, refuse } from '../../core/command';
import { createDraft } from '../../core/draft';
import { fieldOf } from '../../core/input';
import { actsForAll, FOLLOWERS, isOpen, mayAct } from '../follow-ups/facts';
import { followUps } from '../follow-ups/tab';
import { participants } from '../participants/tab';
import { monthOf } from './facts';
import { isOtherOutcome, outcomeInput, saysNothing, storeOutcome } from './input';
import { outcomes } from './tab';

const CHANGED = '{id} has been changed in the meantime. Look at it again.';

/** What came of a task, when to go on, and how she fares: all in one save. */
export const recordFollowUp = defineCommand({
  name: 'recordFollowUp',
  roles: FOLLOWERS,
  reads: [participants, followUps, outcomes],
  writes: [followUps, outcomes],
  input: () =>
    z.strictObject({
      taskId: z.string('R13'),
      version: z.string('R13'),
      /** Required here, though not in the tab: nothing is recorded of what is not done. */
      doneOn: fieldOf(followUps, 'dueOn'),
      result: fieldOf(followUps, 'result'),
      note: fieldOf(followUps, 'note'),
      nextDueOn: fieldOf(followUps, 'nextDueOn'),
      outcome: z.optional(outcomeInput()),
    }),
  refusals: {
    noTask: 'There is no task {id}.',
    notYours: 'Tasks of another agency are not yours to change.',
    changedSince: CHANGED,
    alreadyDone: '{id} is done already.',
    resultMissing: 'Say what came of it.',
    notYet: 'This day is still to come.',
    nextTooEarly: 'The next day lies before this one.',
  },
  decide: (book, { taskId, version, outcome, ...visit }, { person, today, marks }) => {
    const { doneOn, result, nextDueOn } = visit;
    const task = book.find(followUps, taskId);
    if (!task) return refuse('noTask', 'taskId', { id: taskId });
    if (!mayAct(person, task.ownerId)) return refuse('notYours', 'taskId');
    if (!isOpen(task)) return refuse('alreadyDone', 'taskId', { id: taskId });
    if (task.$.version !== version) return refuse('changedSince', 'taskId', { id: taskId });
    if (result === undefined) return refuse('resultMissing', 'result');
    if (doneOn > today) return refuse('notYet', 'doneOn');
    if (nextDueOn !== undefined && nextDueOn < doneOn) return refuse('nextTooEarly', 'nextDueOn');
    const { participantId, type, ownerId } = task;
    const month = monthOf(doneOn);
    if (outcome && isOtherOutcome(book, participantId, month, outcome))
      return refuse('changedSince', 'outcome', { id: participantId });

    const draft = createDraft(book, marks);
    draft.set(followUps, task, visit);
    const nextTaskId =
      nextDueOn === undefined
        ? null
        : draft.add(followUps, { participantId, type, ownerId, trigger: 'manual', dueOn: nextDueOn });
    if (outcome && !saysNothing(outcome)) storeOutcome(book, draft, participantId, month, outcome);
    return decided(draft, { taskId, nextTaskId, nextDueOn: nextDueOn ?? null });
  },
});

/** How somebody fares in a month, without a task; partners ask those for whom they have one. */
export const recordOutcome = defineCommand({
  name: 'recordOutcome',
  roles: FOLLOWERS,
  reads: [participants, followUps, outcomes],
  writes: [outcomes],
  input: () =>
    z.strictObject({
      participantId: fieldOf(outcomes, 'participantId'),
      month: fieldOf(outcomes, 'month'),
      outcome: outcomeInput(),
    }),
  refusals: {
    noParticipant: 'There is no participant {id}.',
    notYours: 'Your agency has no task for {id}.',
    notYet: 'This month is still to come.',
    changedSince: CHANGED,
    nothingSaid: 'Fill in at least one answer.',
  },
  decide: (book, { participantId, month: day, outcome }, { person, today, marks }) => {
    const month = monthOf(day);
    if (!book.find(participants, participantId))
      return refuse('noParticipant', 'participantId', { id: participantId });
    const isTheirs = book
      .where(followUps, 'participantId', participantId)
      .some(({ ownerId }) => mayAct(person, ownerId));
    if (!isTheirs && !actsForAll(person)) return refuse('notYours', 'participantId', { id: participantId });
    if (month > today) return refuse('notYet', 'month');
    if (isOtherOutcome(book, participantId, month, outcome))
      return refuse('changedSince', 'participantId', { id: participantId });
    if (saysNothing(outcome)) return refuse('nothingSaid', 'working');
    const draft = createDraft(book, marks);
    storeOutcome(book, draft, participantId, month, outcome);
    return decided(draft, { participantId, month });
  },
});

export const outcomesCommands = [recordFollowUp, recordOutcome] as const;
