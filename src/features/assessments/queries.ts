import * as z from 'zod/mini';
import { defineQuery } from '../../core/command';
import { fieldOf } from '../../core/input';
import { cohorts } from '../cohorts/tab';
import { seated } from '../enrolments/facts';
import { enrolments } from '../enrolments/tab';
import { participants } from '../participants/tab';
import { isOver, unassessed, unitsOf } from './facts';
import { attemptOf } from './plan';
import { assessments } from './tab';

/** A cohort's people with what is recorded of them on one day in one unit; opens where somebody waits for a result. */
export const assessmentsForm = defineQuery({
  name: 'assessmentsForm',
  roles: ['admin', 'coordinator', 'trainer'],
  reads: [cohorts, participants, enrolments, assessments],
  input: () =>
    z.strictObject({
      cohortId: z.optional(z.string('R13')),
      assessedOn: z.optional(fieldOf(assessments, 'assessedOn')),
      unit: fieldOf(assessments, 'unit'),
    }),
  refusals: {},
  answer: (book, input, { today }) => {
    const open = book.rows(cohorts).filter(({ status }) => status !== 'cancelled');
    const chosen =
      open.find(({ cohortId }) => cohortId === input.cohortId) ??
      open.find((cohort) => isOver(cohort, today) && unassessed(book, cohort.cohortId).length > 0) ??
      open[0];
    if (!chosen) return { cohorts: [], chosen: null };
    const { assessedOn = today, unit } = input;
    const people = seated(book, chosen.cohortId).map(({ enrolmentId, participantId }) => {
      const { known, number, isSettled } = attemptOf(book, { enrolmentId, unit, assessedOn });
      return {
        enrolmentId,
        participantId,
        workingName: book.find(participants, participantId)?.workingName ?? '',
        attempt: number,
        isSettled,
        score: known?.score ?? null,
        result: known?.result ?? null,
        note: known?.note ?? null,
        assessor: known?.assessor ?? null,
        version: known?.$.version ?? null,
      };
    });
    return {
      cohorts: open.map(({ cohortId, name }) => ({ cohortId, name })),
      chosen: {
        cohortId: chosen.cohortId,
        assessedOn,
        today,
        unit: unit ?? '',
        units: unitsOf(book, chosen.cohortId).filter((name) => name !== ''),
        assessor: people.find(({ assessor }) => assessor !== null)?.assessor ?? '',
        people,
      },
    };
  },
});

export const assessmentsQueries = [assessmentsForm] as const;
