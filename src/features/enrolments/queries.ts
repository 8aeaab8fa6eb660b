import * as z from 'zod/mini';
import { defineQuery } from '../../core/command';
import { cohorts } from '../cohorts/tab';
import { participants } from '../participants/tab';
import { isExit, seated, waiting } from './facts';
import { enrolments } from './tab';

/** What the enrolment sidebar shows: open cohorts with their places, and who is known already. */
export const enrolForm = defineQuery({
  name: 'enrolForm',
  roles: ['admin', 'coordinator', 'prison'],
  reads: [cohorts, participants, enrolments],
  input: () => z.strictObject({}),
  refusals: {},
  answer: (book) => ({
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

export const enrolmentsQueries = [enrolForm] as const;
