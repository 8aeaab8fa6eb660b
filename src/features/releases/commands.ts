import * as z from 'zod/mini';
import type { Book } from '../../core/book';
import { decided, defineCommand, refuse } from '../../core/command';
import type { Day } from '../../core/day';
import { createDraft, type Draft } from '../../core/draft';
import { fieldOf } from '../../core/input';
import { cohorts } from '../cohorts/tab';
import { exitOf, isRunning, lineWithout } from '../enrolments/facts';
import { enrolments } from '../enrolments/tab';
import { followUpTemplates } from '../follow-up-templates/tab';
import { dueOnOf, isOpen, laidTasks, type Task, tasksAfter } from '../follow-ups/facts';
import { followUps } from '../follow-ups/tab';
import { holidays } from '../holidays/tab';
import { isReleased, RELEASES } from '../participants/facts';
import { participants } from '../participants/tab';
import { sites } from '../sites/tab';
import { endedByRelease, releaseVersionOf } from './facts';

const ROLES = ['admin', 'coordinator', 'prison'] as const;
const READS = [sites, holidays, cohorts, participants, enrolments, followUpTemplates, followUps];
const WRITES = [participants, enrolments, followUps];

const release = () => ({
  participantId: fieldOf(followUps, 'participantId'),
  /** Of all that a release touches, as the form saw it. */
  version: z.string('R13'),
  releasedOn: fieldOf(followUps, 'dueOn'),
  kind: z.enum(RELEASES, 'R13'),
});

const told = ({ type, ownerId, dueOn }: Pick<Task, 'type' | 'ownerId' | 'dueOn'>, isMoved: boolean) => ({
  ...{ type, ownerId, dueOn, isMoved },
});

/** A line whose task is open already, from a release that was taken back by hand, gets no second one. */
const layTasks = (book: Book, participantId: string, on: Day, draft: Draft) => {
  const open = laidTasks(book, participantId, 'release').filter(isOpen);
  return tasksAfter(book, participantId, 'release', on).map((task) => {
    const there = open.find(({ templateId }) => templateId === task.templateId);
    if (there) draft.set(followUps, there, { dueOn: task.dueOn });
    else draft.add(followUps, task);
    return told(task, there !== undefined);
  });
};

/** Notes that somebody came out of prison: her training ends, and what follows is laid over the day. Promotes nobody. */
export const recordRelease = defineCommand({
  name: 'recordRelease',
  roles: ROLES,
  reads: READS,
  writes: WRITES,
  input: () => z.strictObject({ ...release(), reason: fieldOf(enrolments, 'stateReason') }),
  refusals: {
    noParticipant: 'There is no participant {id}.',
    changedSince: '{id} has been changed in the meantime. Look at it again.',
    alreadyReleased: 'The release of {id} is noted already: change its date.',
    reasonMissing: 'A reason is due here.',
  },
  decide: (book, { participantId, version, releasedOn, kind, reason }, { marks }) => {
    const her = book.find(participants, participantId);
    if (!her) return refuse('noParticipant', 'participantId', { id: participantId });
    if (releaseVersionOf(book, participantId) !== version)
      return refuse('changedSince', 'participantId', { id: participantId });
    if (isReleased(her) && laidTasks(book, participantId, 'release').length > 0)
      return refuse('alreadyReleased', 'participantId', { id: participantId });
    const running = book.where(enrolments, 'participantId', participantId).filter(isRunning);
    if (running.length > 0 && reason === undefined) return refuse('reasonMissing', 'reason');

    const draft = createDraft(book, marks);
    draft.set(participants, her, { status: kind });
    for (const row of running) {
      draft.set(enrolments, row, exitOf(row, 'releasedEarly', releasedOn, reason));
      if (row.state !== 'waiting') continue;
      for (const next of lineWithout(book, row.cohortId, new Set([row.enrolmentId])))
        draft.set(enrolments, next.row, { waitNo: next.waitNo });
    }
    return decided(draft, {
      participantId,
      left: running.map(({ cohortId }) => cohortId),
      tasks: layTasks(book, participantId, releasedOn, draft),
    });
  },
});

/** Another day of release: what is still open of its template moves with it, what is done stays. */
export const changeRelease = defineCommand({
  name: 'changeRelease',
  roles: ROLES,
  reads: READS,
  writes: WRITES,
  input: () => z.strictObject(release()),
  refusals: {
    noParticipant: 'There is no participant {id}.',
    changedSince: '{id} has been changed in the meantime. Look at it again.',
    notReleased: 'No release of {id} is noted yet.',
  },
  decide: (book, { participantId, version, releasedOn, kind }, { marks }) => {
    const her = book.find(participants, participantId);
    if (!her) return refuse('noParticipant', 'participantId', { id: participantId });
    if (releaseVersionOf(book, participantId) !== version)
      return refuse('changedSince', 'participantId', { id: participantId });
    const laid = laidTasks(book, participantId, 'release');
    if (!isReleased(her) || laid.length === 0)
      return refuse('notReleased', 'participantId', { id: participantId });

    const draft = createDraft(book, marks);
    draft.set(participants, her, { status: kind });
    for (const row of endedByRelease(book, participantId))
      draft.set(enrolments, row, exitOf(row, 'releasedEarly', releasedOn, row.stateReason));
    const tasks = laid.map((task) => {
      const line = task.templateId === undefined ? undefined : book.find(followUpTemplates, task.templateId);
      if (!line || !isOpen(task)) return told(task, false);
      const dueOn = dueOnOf(book, line, releasedOn);
      draft.set(followUps, task, { dueOn });
      return told({ type: task.type, ownerId: task.ownerId, dueOn }, true);
    });
    return decided(draft, { participantId, tasks });
  },
});

export const releasesCommands = [recordRelease, changeRelease] as const;
