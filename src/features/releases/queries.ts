import * as z from 'zod/mini';
import { defineQuery } from '../../core/command';
import { agencies } from '../agencies/tab';
import { isRunning } from '../enrolments/facts';
import { enrolments } from '../enrolments/tab';
import { laidTasks } from '../follow-ups/facts';
import { followUps } from '../follow-ups/tab';
import { isReleased } from '../participants/facts';
import { participants } from '../participants/tab';
import { releaseVersionOf } from './facts';

/** What the sidebar of releases shows: who is in prison, and who is out with her tasks. */
export const releaseForm = defineQuery({
  name: 'releaseForm',
  roles: ['admin', 'coordinator', 'prison'],
  reads: [agencies, participants, enrolments, followUps],
  input: () => z.strictObject({}),
  refusals: {},
  answer: (book, _, { today }) => ({
    today,
    agencies: book.rows(agencies).map(({ agencyId, name }) => ({ agencyId, name })),
    people: book
      .rows(participants)
      .filter((row) => row.status === 'inPrison' || isReleased(row))
      .map((row) => {
        const { participantId, workingName, status } = row;
        const tasks = laidTasks(book, participantId, 'release');
        return {
          ...{ participantId, workingName, status },
          /** Her release is noted with its tasks: only its day can change. */
          isNoted: isReleased(row) && tasks.length > 0,
          version: releaseVersionOf(book, participantId),
          cohorts: book
            .where(enrolments, 'participantId', participantId)
            .filter(isRunning)
            .map(({ cohortId }) => cohortId),
        };
      }),
  }),
});

export const releasesQueries = [releaseForm] as const;
