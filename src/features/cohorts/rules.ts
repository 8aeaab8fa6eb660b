import { orderedDays } from '../../core/ordered-days';
import { defineRule } from '../../core/rule';
import { cohorts } from './tab';

export const cohortDays = orderedDays(cohorts, 'startOn', 'endOn');

export const quorumWithinCapacity = defineRule({
  code: 'R24',
  severity: 'E',
  text: 'The minimum of {quorum} is above the quota of {capacity}.',
  why: 'A cohort that needs more people than it has places can never begin.',
  mend: 'Lower the minimum, or raise the quota as agreed with the prison.',
  on: cohorts,
  check: ({ quorum, capacity }) =>
    quorum !== undefined && quorum > capacity && { column: 'quorum', params: { quorum, capacity } },
});

export const cohortsRules = [cohortDays, quorumWithinCapacity] as const;
