import * as z from 'zod/mini';
import { decided, defineCommand, refuse } from '../../core/command';
import { createDraft } from '../../core/draft';
import { fieldOf } from '../../core/input';
import { agencies } from '../agencies/tab';
import { cohorts } from '../cohorts/tab';
import { enrolments } from '../enrolments/tab';
import { followUpTemplates } from '../follow-up-templates/tab';
import { holidays } from '../holidays/tab';
import { participants } from '../participants/tab';
import { sites } from '../sites/tab';
import { FOLLOWERS, laidTasks, mayAct, tasksAfter } from './facts';
import { followUps } from './tab';

/** Lays the tasks that follow training for everybody who passed; whoever has them already gets none again. */
export const startFollowUp = defineCommand({
  name: 'startFollowUp',
  roles: ['admin', 'coordinator'],
  reads: [sites, holidays, cohorts, enrolments, followUpTemplates, followUps],
  writes: [followUps],
  input: () => z.strictObject({ cohortId: fieldOf(enrolments, 'cohortId') }),
  refusals: {
    noCohort: 'There is no cohort {id}.',
    nobodyPassed: 'Nobody in {id} has passed yet.',
    nothingToLay: 'The template has no active line for the end of training, or everybody has her tasks.',
  },
  decide: (book, { cohortId }, { marks }) => {
    const cohort = book.find(cohorts, cohortId);
    if (!cohort) return refuse('noCohort', 'cohortId', { id: cohortId });
    const passed = book.where(enrolments, 'cohortId', cohortId).filter(({ state }) => state === 'passed');
    if (passed.length === 0) return refuse('nobodyPassed', 'cohortId', { id: cohortId });
    const draft = createDraft(book, marks);
    const laid = passed.filter(({ participantId }) => {
      const known = new Set(
        laidTasks(book, participantId, 'trainingEnd').map(({ templateId }) => templateId),
      );
      const tasks = tasksAfter(book, participantId, 'trainingEnd', cohort.endOn).filter(
        ({ templateId }) => !known.has(templateId),
      );
      for (const task of tasks) draft.add(followUps, task);
      return tasks.length > 0;
    });
    if (laid.length === 0) return refuse('nothingToLay', 'cohortId');
    return decided(draft, { people: laid.length, tasks: draft.changes.length });
  },
});

/** A task that no template laid. */
export const addFollowUp = defineCommand({
  name: 'addFollowUp',
  roles: FOLLOWERS,
  reads: [agencies, participants, followUps],
  writes: [followUps],
  input: () =>
    z.strictObject({
      participantId: fieldOf(followUps, 'participantId'),
      type: fieldOf(followUps, 'type'),
      ownerId: fieldOf(followUps, 'ownerId'),
      dueOn: fieldOf(followUps, 'dueOn'),
      note: fieldOf(followUps, 'note'),
    }),
  refusals: {
    noParticipant: 'There is no participant {id}.',
    notYours: 'Tasks of another agency are not yours to change.',
  },
  decide: (book, task, { person, marks }) => {
    const { participantId, ownerId } = task;
    if (!book.find(participants, participantId))
      return refuse('noParticipant', 'participantId', { id: participantId });
    if (!mayAct(person, ownerId)) return refuse('notYours', 'ownerId');
    const draft = createDraft(book, marks);
    return decided(draft, { taskId: draft.add(followUps, { ...task, trigger: 'manual' }) });
  },
});

export const followUpsCommands = [startFollowUp, addFollowUp] as const;
