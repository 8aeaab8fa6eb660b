import { defineFeature } from '../../core/feature';
import { cohortDays, quorumWithinCapacity } from './rules';
import { cohorts } from './tab';

export const cohortsFeature = defineFeature({ tab: cohorts, rules: [cohortDays, quorumWithinCapacity] });
