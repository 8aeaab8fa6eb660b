import { defineFeature } from '../../core/feature';
import { absencesRules } from './rules';
import { absences } from './tab';

export const absencesFeature = defineFeature({ tab: absences, rules: absencesRules });
