import * as z from 'zod/mini';
import { defineQuery } from '../../core/command';
import { isSeated } from '../enrolments/facts';
import { enrolments } from '../enrolments/tab';
import { participants } from '../participants/tab';
import { absences } from './tab';

/** What the sidebar of planned absences shows: everybody who has a place, and the absences that are not over. */
export const absenceForm = defineQuery({
  name: 'absenceForm',
  roles: ['admin', 'coordinator', 'prison', 'trainer'],
  reads: [participants, enrolments, absences],
  input: () => z.strictObject({}),
  refusals: {},
  answer: (book, _input, { today }) => {
    const nameOf = (participantId: string) => book.find(participants, participantId)?.workingName ?? '';
    return {
      today,
      people: book
        .rows(enrolments)
        .filter(isSeated)
        .map(({ enrolmentId, participantId, cohortId }) => ({
          ...{ enrolmentId, participantId, cohortId },
          workingName: nameOf(participantId),
        })),
      planned: book
        .rows(absences)
        .filter(({ toOn }) => toOn >= today)
        .sort((a, b) => (a.fromOn < b.fromOn ? -1 : 1))
        .map(({ absenceId, enrolmentId, fromOn, toOn, code, note, $: { version } }) => {
          const participantId = book.find(enrolments, enrolmentId)?.participantId ?? '';
          return {
            ...{ absenceId, fromOn, toOn, code, note: note ?? null, version },
            ...{ participantId, workingName: nameOf(participantId) },
          };
        }),
    };
  },
});

export const absencesQueries = [absenceForm] as const;
