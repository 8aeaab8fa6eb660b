import * as z from 'zod/mini';
import { decided, defineCommand, refuse } from '../../core/command';
import { createDraft } from '../../core/draft';
import { fieldOf } from '../../core/input';
import { cohorts } from '../cohorts/tab';
import { seated } from '../enrolments/facts';
import { enrolments } from '../enrolments/tab';
import { attemptOf } from './plan';
import { assessments } from './tab';

const MOST_ATTEMPTS = 9;

const entry = () =>
  z.strictObject({
    enrolmentId: fieldOf(assessments, 'enrolmentId'),
    score: fieldOf(assessments, 'score'),
    result: fieldOf(assessments, 'result'),
    note: fieldOf(assessments, 'note'),
    /** Version of the row that the form showed, or null when there was none. */
    version: z.nullable(z.string('R13')),
  });

/**
 * Records how a cohort did. Whoever was recorded differently by somebody else in the meantime is left as they are
 * and named in the answer; all others are saved.
 */
export const recordAssessments = defineCommand({
  name: 'recordAssessments',
  roles: ['admin', 'coordinator', 'trainer'],
  reads: [cohorts, enrolments, assessments],
  writes: [assessments],
  input: () =>
    z.strictObject({
      cohortId: fieldOf(enrolments, 'cohortId'),
      assessedOn: fieldOf(assessments, 'assessedOn'),
      unit: fieldOf(assessments, 'unit'),
      assessor: fieldOf(assessments, 'assessor'),
      entries: z.array(entry()).check(z.minLength(1, 'R01'), z.maxLength(500, 'R14')),
    }),
  refusals: {
    noCohort: 'There is no cohort {id}, or it was cancelled.',
    notYetHeld: 'An assessment cannot be recorded before its day.',
    noPlace: '{id} has no place in this cohort.',
    twice: '{id} is there twice.',
    alreadyCompetent: '{id} is already competent in this.',
    tooMany: '{id} has had {most} attempts; more are not recorded.',
  },
  decide: (book, { cohortId, assessedOn, unit, assessor, entries }, { today, marks }) => {
    const cohort = book.find(cohorts, cohortId);
    if (!cohort || cohort.status === 'cancelled') return refuse('noCohort', 'cohortId', { id: cohortId });
    if (assessedOn > today) return refuse('notYetHeld', 'assessedOn');
    const places = new Map(seated(book, cohortId).map((row) => [row.enrolmentId, row.participantId]));
    const stranger = entries.find(({ enrolmentId }) => !places.has(enrolmentId));
    if (stranger) return refuse('noPlace', 'entries', { id: stranger.enrolmentId });
    const ids = entries.map(({ enrolmentId }) => enrolmentId);
    const double = ids.find((id, n) => ids.indexOf(id) !== n);
    if (double !== undefined) return refuse('twice', 'entries', { id: places.get(double) ?? double });

    const draft = createDraft(book, marks);
    const conflicts: { enrolmentId: string; result: string; score: number | null }[] = [];
    for (const { enrolmentId, version, ...values } of entries) {
      const { known, number, isSettled } = attemptOf(book, { enrolmentId, unit, assessedOn });
      const id = places.get(enrolmentId) ?? enrolmentId;
      if (isSettled) return refuse('alreadyCompetent', 'entries', { id });
      if (number > MOST_ATTEMPTS) return refuse('tooMany', 'entries', { id, most: MOST_ATTEMPTS });
      if (!known) {
        draft.add(assessments, { enrolmentId, unit, assessedOn, assessor, attempt: number, ...values });
        continue;
      }
      const isSame =
        known.result === values.result && known.score === values.score && known.note === values.note;
      if (isSame) continue;
      if (known.$.version === version) draft.set(assessments, known, { ...values, assessor });
      else conflicts.push({ enrolmentId, result: known.result, score: known.score ?? null });
    }
    return decided(draft, { cohortId, saved: entries.length - conflicts.length, conflicts });
  },
});

export const assessmentsCommands = [recordAssessments] as const;
