import { defineFeature } from '../../core/feature';
import { cohortsRules } from './rules';
import { cohorts } from './tab';

export const cohortsFeature = defineFeature({ tab: cohorts, rules: cohortsRules });
