import * as z from 'zod/mini';
import { defineQuery } from '../../core/command';
import { cohorts } from '../cohorts/tab';
import { participants } from '../participants/tab';
import { isExit, seated, waiting } from './facts';
import { MOVE_KEYS, MOVES } from './stages';
import { enrolments } from './tab';

/** What the enrolment sidebar shows: open cohorts with their places, and who is known already. */
export const enrolForm = defineQuery({
  name: 'enrolForm',
  roles: ['admin', 'coordinator', 'prison'],
  reads: [cohorts, participants, enrolments],
  input: () => z.strictObject({}),
  refusals: {},
  answer: (book, _, { person }) => ({
    /** Whoever may not give places proposes. */
    mayEnrol: person.role !== 'prison',
    cohorts: book
      .rows(cohorts)
      .filter(({ status }) => status === 'planned' || status === 'active')
      .map(({ cohortId, name, capacity }) => ({
        cohortId,
        name,
        capacity,
        enrolled: seated(book, cohortId).length,
        waiting: waiting(book, cohortId).length,
      })),
    participants: book.rows(participants).map(({ participantId, workingName }) => ({
      participantId,
      workingName,
      cohorts: book
        .where(enrolments, 'participantId', participantId)
        .filter((row) => !isExit(row))
        .map(({ cohortId }) => cohortId),
    })),
  }),
});

/** A cohort's people with their stages, what may be done with each by whoever asks, and who is next when a place is free. */
export const stagesForm = defineQuery({
  name: 'stagesForm',
  roles: ['admin', 'coordinator', 'prison', 'trainer'],
  reads: [cohorts, participants, enrolments],
  input: () => z.strictObject({ cohortId: z.optional(z.string('R13')) }),
  refusals: {},
  answer: (book, input, { person }) => {
    const open = book.rows(cohorts).filter(({ status }) => status !== 'cancelled');
    const chosen = open.find(({ cohortId }) => cohortId === input.cohortId) ?? open[0];
    const mine = MOVE_KEYS.filter((key) => (MOVES[key].roles as readonly string[]).includes(person.role));
    return {
      cohorts: open.map(({ cohortId, name }) => ({ cohortId, name })),
      moves: mine.map((key) => ({ key, from: [...MOVES[key].from], needsReason: MOVES[key].needsReason })),
      chosen: chosen
        ? {
            cohortId: chosen.cohortId,
            capacity: chosen.capacity,
            enrolled: seated(book, chosen.cohortId).length,
            /** Those to whom the free places are proposed, first in line first. */
            next: waiting(book, chosen.cohortId)
              .slice(0, Math.max(0, chosen.capacity - seated(book, chosen.cohortId).length))
              .map(({ enrolmentId }) => enrolmentId),
            people: book.where(enrolments, 'cohortId', chosen.cohortId).map((row) => ({
              enrolmentId: row.enrolmentId,
              participantId: row.participantId,
              workingName: book.find(participants, row.participantId)?.workingName ?? '',
              state: row.state,
              waitNo: row.waitNo ?? null,
            })),
          }
        : null,
    };
  },
});

export const enrolmentsQueries = [enrolForm, stagesForm] as const;
