import * as z from 'zod/mini';
import type { Book } from '../../core/book';
import { decided, defineCommand, refuse } from '../../core/command';
import type { Context } from '../../core/context';
import { createDraft } from '../../core/draft';
import { fieldOf } from '../../core/input';
import { cohorts } from '../cohorts/tab';
import { participants } from '../participants/tab';
import { type Enrolment, exitOf, waiting } from './facts';
import { closeUp, createPlacing, windowOf } from './plan';
import { type Move, MOVE_KEYS, MOVES } from './stages';
import { enrolments } from './tab';

const newParticipant = () =>
  z.strictObject({
    workingName: fieldOf(participants, 'workingName'),
    birthYear: fieldOf(participants, 'birthYear'),
    education: fieldOf(participants, 'education'),
    consent: fieldOf(participants, 'consent'),
  });

const candidate = () =>
  z.strictObject({
    cohortId: fieldOf(enrolments, 'cohortId'),
    participantId: z.optional(fieldOf(enrolments, 'participantId')),
    participant: z.optional(newParticipant()),
  });

const candidateRefusals = {
  noCohort: 'There is no cohort {id}.',
  cohortClosed: '{id} takes no more participants: it is over or was cancelled.',
  noParticipant: 'There is no participant {id}.',
  oneParticipant: 'Choose a known participant or fill in a new one.',
  consentMissing: 'Nobody gets a place without her consent. It can be proposed, and followed up.',
};

/** A new or known participant comes into a cohort: proposed, or at once with a place or a number in line. */
const admitCandidate = (
  book: Book,
  { cohortId, participantId, participant }: z.infer<ReturnType<typeof candidate>>,
  { person, today, marks }: Context,
  isProposal: boolean,
) => {
  const cohort = book.find(cohorts, cohortId);
  if (!cohort) return refuse('noCohort', 'cohortId', { id: cohortId });
  if (cohort.status === 'completed' || cohort.status === 'cancelled')
    return refuse('cohortClosed', 'cohortId', { id: cohortId });
  if ((participantId === undefined) === (participant === undefined))
    return refuse('oneParticipant', 'participantId');
  if (participantId !== undefined && !book.find(participants, participantId))
    return refuse('noParticipant', 'participantId', { id: participantId });

  if (!isProposal && participant && participant.consent !== 'yes')
    return refuse('consentMissing', 'participant.consent');

  const draft = createDraft(book, marks);
  const id = participant
    ? draft.add(participants, { ...participant, status: 'inPrison' })
    : (participantId ?? '');
  const placing = createPlacing(book, cohortId);
  const hasPlace = !isProposal && placing.hasPlace();
  const waitNo = isProposal || hasPlace ? undefined : placing.nextNumber();
  const enrolmentId = draft.add(enrolments, {
    participantId: id,
    cohortId,
    state: isProposal ? 'proposed' : hasPlace ? 'enrolled' : 'waiting',
    waitNo,
    proposedBy: person.agencyId,
    stateOn: today,
    ...(hasPlace ? windowOf(book, cohortId, today) : {}),
  });
  return decided(draft, { participantId: id, enrolmentId, cohortId, waitNo: waitNo ?? null, isProposal });
};

/** Gives a new or known participant a place in a cohort, or a number in line when the quota is full. */
export const enrol = defineCommand({
  name: 'enrol',
  roles: ['admin', 'coordinator'],
  reads: [cohorts, participants, enrolments],
  writes: [participants, enrolments],
  input: candidate,
  refusals: candidateRefusals,
  decide: (book, input, context) => admitCandidate(book, input, context, false),
});

/** Proposes a participant: somebody else verifies, and gives a place. */
export const propose = defineCommand({
  name: 'propose',
  roles: ['admin', 'coordinator', 'prison'],
  reads: [cohorts, participants, enrolments],
  writes: [participants, enrolments],
  input: candidate,
  refusals: candidateRefusals,
  decide: (book, input, context) => admitCandidate(book, input, context, true),
});

/** Moves people from stage to stage, in the order in which they are named; all of them or none. */
export const moveEnrolments = defineCommand({
  name: 'moveEnrolments',
  roles: ['admin', 'coordinator', 'prison', 'trainer'],
  reads: [cohorts, participants, enrolments],
  writes: [enrolments],
  input: () =>
    z.strictObject({
      move: z.enum(MOVE_KEYS, 'R13'),
      enrolmentIds: z.array(z.string('R13')).check(z.minLength(1, 'R01'), z.maxLength(500, 'R14')),
      reason: fieldOf(enrolments, 'stateReason'),
      /** The day of the event; whoever leaves takes part until the day before. Today when left out. */
      on: z.optional(fieldOf(enrolments, 'stateOn')),
    }),
  refusals: {
    noEnrolment: 'There is no enrolment {id}.',
    notFrom: '{id} is not in a stage from which this can be done.',
    notYours: 'Your role may not do this.',
    reasonMissing: 'A reason is due here.',
    noFreePlace: 'There is no free place in {cohort}.',
    notFirst: '{id} is not first in line in {cohort}.',
  },
  decide: (book, { move, enrolmentIds, reason, on }, { person, today, marks }) => {
    const { from, to, roles, needsReason }: Move = MOVES[move];
    if (!roles.includes(person.role)) return refuse('notYours', 'move');
    if (needsReason && reason === undefined) return refuse('reasonMissing', 'reason');
    const rows: Enrolment[] = [];
    for (const id of new Set(enrolmentIds)) {
      const row = book.find(enrolments, id);
      if (!row) return refuse('noEnrolment', 'enrolmentIds', { id });
      if (!from.includes(row.state)) return refuse('notFrom', 'enrolmentIds', { id: row.participantId });
      rows.push(row);
    }

    const draft = createDraft(book, marks);
    const day = on ?? today;
    const leavingLine = new Set(rows.filter((row) => row.state === 'waiting').map((row) => row.enrolmentId));
    const placings = new Map(rows.map(({ cohortId }) => [cohortId, createPlacing(book, cohortId)] as const));
    if (move === 'promote') {
      const refusal = checkPromotion(book, rows, placings);
      if (refusal) return refusal;
    }
    const moved = rows.map((row) => {
      const placing = placings.get(row.cohortId);
      const hasPlace = to === 'enrolled' || (to === 'place' && placing?.hasPlace() === true);
      if (hasPlace) placing?.seat(1);
      const state = to === 'place' ? (hasPlace ? 'enrolled' : 'waiting') : to;
      const waitNo = state === 'waiting' ? placing?.nextNumber() : undefined;
      const isExit = needsReason && to !== 'failed';
      draft.set(enrolments, row, {
        state,
        waitNo,
        stateOn: day,
        stateReason: reason,
        ...(hasPlace ? windowOf(book, row.cohortId, today) : {}),
        ...(isExit ? exitOf(row, state, day, reason) : {}),
      });
      return {
        enrolmentId: row.enrolmentId,
        participantId: row.participantId,
        state,
        waitNo: waitNo ?? null,
      };
    });
    if (leavingLine.size > 0)
      for (const cohortId of placings.keys()) closeUp(book, cohortId, leavingLine, draft);
    return decided(draft, { moved });
  },
});

/** A free place is for the first in line, and for as many after them as there are places. */
const checkPromotion = (
  book: Book,
  rows: readonly Enrolment[],
  placings: ReadonlyMap<string, ReturnType<typeof createPlacing>>,
) => {
  for (const [cohortId, placing] of placings) {
    const mine = rows.filter((row) => row.cohortId === cohortId);
    if (mine.length > placing.freePlaces())
      return refuse('noFreePlace', 'enrolmentIds', { cohort: cohortId });
    const first = waiting(book, cohortId).slice(0, mine.length);
    const skipped = mine.find((row) => !first.some(({ enrolmentId }) => enrolmentId === row.enrolmentId));
    if (skipped) return refuse('notFirst', 'enrolmentIds', { id: skipped.participantId, cohort: cohortId });
  }
  return undefined;
};

export const enrolmentsCommands = [enrol, propose, moveEnrolments] as const;
