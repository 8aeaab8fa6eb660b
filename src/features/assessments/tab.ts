import { choice } from '../../core/kinds/choice';
import { code } from '../../core/kinds/code';
import { day } from '../../core/kinds/day';
import { number } from '../../core/kinds/number';
import { ref } from '../../core/kinds/ref';
import { text } from '../../core/kinds/text';
import { defineTab } from '../../core/tab';
import { enrolments } from '../enrolments/tab';

/** One attempt of one person at a unit of competence. */
export const assessments = defineTab('assessments', {
  key: 'assessmentId',
  columns: {
    assessmentId: code('NIL', 5),
    enrolmentId: ref(enrolments),
    unit: text({ max: 120, optional: true }),
    assessedOn: day(),
    assessor: text({ max: 80, optional: true, privacy: 'person' }),
    score: number({ min: 0, max: 100, step: 0.5, optional: true }),
    /** K competent, BK not yet competent; pending until it is judged. */
    result: choice(['competent', 'notYet', 'pending']),
    attempt: number({ min: 1, max: 9 }),
    note: text({ max: 200, optional: true }),
  },
});
