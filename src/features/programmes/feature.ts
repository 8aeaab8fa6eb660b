import { defineFeature } from '../../core/feature';
import { programmesRules } from './rules';
import { programmes } from './tab';

export const programmesFeature = defineFeature({ tab: programmes, rules: programmesRules });
