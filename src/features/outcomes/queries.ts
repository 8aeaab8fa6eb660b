import * as z from 'zod/mini';
import type { Book } from '../../core/book';
import { defineQuery } from '../../core/command';
import { agencies } from '../agencies/tab';
import { cohorts } from '../cohorts/tab';
import { enrolments } from '../enrolments/tab';
import { actsForAll, FOLLOWERS, isOpen } from '../follow-ups/facts';
import { followUps } from '../follow-ups/tab';
import { participants } from '../participants/tab';
import { type Outcome, outcomesOf } from './facts';
import { outcomes } from './tab';

const asked = (row: Outcome) => ({
  month: row.month,
  version: row.$.version,
  working: row.working ?? null,
  hasNib: row.hasNib ?? null,
  insurance: row.insurance ?? null,
  funding: row.funding ?? null,
  fundingBand: row.fundingBand ?? null,
  turnoverBand: row.turnoverBand ?? null,
  channel: row.channel ?? null,
});

const peopleIn = (book: Book) =>
  book.rows(participants).map(({ participantId, workingName }) => ({
    ...{ participantId, workingName },
    outcomes: outcomesOf(book, participantId).map(asked),
  }));

/** The working list of an agency, or of all for those who act for all; and who can be given a task. */
export const followUpsForm = defineQuery({
  name: 'followUpsForm',
  roles: FOLLOWERS,
  reads: [agencies, cohorts, participants, enrolments, followUps, outcomes],
  input: () => z.strictObject({ agencyId: z.optional(z.string('R13')) }),
  refusals: {},
  answer: (book, { agencyId }, { today, person }) => {
    const isForAll = actsForAll(person);
    const mine = book
      .rows(agencies)
      .filter((row) => isForAll || row.agencyId === person.agencyId)
      .map(({ agencyId: id, name }) => ({ agencyId: id, name }));
    /** Null is all of them. */
    const chosen = isForAll
      ? (mine.find((row) => row.agencyId === agencyId)?.agencyId ?? null)
      : person.agencyId;
    return {
      ...{ today, isForAll, chosen },
      agencies: mine,
      people: peopleIn(book),
      /** Cohorts for which follow-up after training can be laid, with how many passed. */
      cohorts: ['admin', 'coordinator'].includes(person.role)
        ? book
            .rows(cohorts)
            .map(({ cohortId, name }) => ({
              ...{ cohortId, name },
              passed: book.where(enrolments, 'cohortId', cohortId).filter(({ state }) => state === 'passed')
                .length,
            }))
            .filter(({ passed }) => passed > 0)
        : [],
      tasks: book
        .rows(followUps)
        .filter((task) => isOpen(task) && (chosen === null || task.ownerId === chosen))
        .sort((a, b) => (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : 0))
        .map(({ taskId, participantId, type, trigger, ownerId, dueOn, note, $: { version } }) => ({
          ...{ taskId, participantId, type, trigger, ownerId, dueOn, version },
          note: note ?? null,
          workingName: book.find(participants, participantId)?.workingName ?? '',
        })),
    };
  },
});

export const outcomesQueries = [followUpsForm] as const;
