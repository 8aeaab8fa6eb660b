import * as z from 'zod/mini';
import { decided, defineCommand, refuse } from '../../core/command';
import { createDraft } from '../../core/draft';
import { fieldOf } from '../../core/input';
import { cohorts } from '../cohorts/tab';
import { participants } from '../participants/tab';
import { seated, waiting } from './facts';
import { enrolments } from './tab';

const newParticipant = () =>
  z.strictObject({
    workingName: fieldOf(participants, 'workingName'),
    birthYear: fieldOf(participants, 'birthYear'),
    education: fieldOf(participants, 'education'),
    consent: fieldOf(participants, 'consent'),
  });

/** Gives a new or known participant a place in a cohort, or a number in line when the quota is full. */
export const enrol = defineCommand({
  name: 'enrol',
  roles: ['admin', 'coordinator', 'prison'],
  reads: [cohorts, participants, enrolments],
  writes: [participants, enrolments],
  input: () =>
    z.strictObject({
      cohortId: fieldOf(enrolments, 'cohortId'),
      participantId: z.optional(fieldOf(enrolments, 'participantId')),
      participant: z.optional(newParticipant()),
    }),
  refusals: {
    noCohort: 'There is no cohort {id}.',
    cohortClosed: '{id} takes no more participants: it is over or was cancelled.',
    noParticipant: 'There is no participant {id}.',
    oneParticipant: 'Choose a known participant or fill in a new one.',
  },
  decide: (book, { cohortId, participantId, participant }, { person, today, marks }) => {
    const cohort = book.find(cohorts, cohortId);
    if (!cohort) return refuse('noCohort', 'cohortId', { id: cohortId });
    if (cohort.status === 'completed' || cohort.status === 'cancelled')
      return refuse('cohortClosed', 'cohortId', { id: cohortId });
    if ((participantId === undefined) === (participant === undefined))
      return refuse('oneParticipant', 'participantId');
    if (participantId !== undefined && !book.find(participants, participantId))
      return refuse('noParticipant', 'participantId', { id: participantId });

    const draft = createDraft(book, marks);
    const id = participant
      ? draft.add(participants, { ...participant, status: 'inPrison' })
      : (participantId ?? '');
    const line = waiting(book, cohortId);
    const hasPlace = line.length === 0 && seated(book, cohortId).length < cohort.capacity;
    const waitNo = hasPlace ? undefined : Math.max(0, ...line.map((row) => row.waitNo ?? 0)) + 1;
    const enrolmentId = draft.add(enrolments, {
      participantId: id,
      cohortId,
      state: hasPlace ? 'enrolled' : 'waiting',
      waitNo,
      proposedBy: person.agencyId,
      stateOn: today,
      startOn: hasPlace ? (today > cohort.startOn ? today : cohort.startOn) : undefined,
      endOn: hasPlace ? (today > cohort.endOn ? today : cohort.endOn) : undefined,
    });
    return decided(draft, { participantId: id, enrolmentId, cohortId, waitNo: waitNo ?? null });
  },
});

export const enrolmentsCommands = [enrol] as const;
