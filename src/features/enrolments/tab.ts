import { choice } from '../../core/kinds/choice';
import { code } from '../../core/kinds/code';
import { day } from '../../core/kinds/day';
import { number } from '../../core/kinds/number';
import { ref } from '../../core/kinds/ref';
import { text } from '../../core/kinds/text';
import { defineTab } from '../../core/tab';
import { agencies } from '../agencies/tab';
import { cohorts } from '../cohorts/tab';
import { participants } from '../participants/tab';

/** A participant's place, or place in line, in a cohort. */
export const enrolments = defineTab('enrolments', {
  key: 'enrolmentId',
  columns: {
    enrolmentId: code('E', 5),
    participantId: ref(participants),
    cohortId: ref(cohorts),
    state: choice([
      'proposed',
      'verified',
      'waiting',
      'enrolled',
      'active',
      'passed',
      'failed',
      'withdrawn',
      'expelled',
      'releasedEarly',
      'transferred',
    ]),
    waitNo: number({ min: 1, max: 9999, optional: true }),
    proposedBy: ref(agencies, true),
    stateOn: day(),
    stateReason: text({ max: 200, optional: true }),
    startOn: day(true),
    endOn: day(true),
  },
});
