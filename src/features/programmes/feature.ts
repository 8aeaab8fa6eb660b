import { defineFeature } from '../../core/feature';
import { programmeDays } from './rules';
import { programmes } from './tab';

export const programmesFeature = defineFeature({ tab: programmes, rules: [programmeDays] });
