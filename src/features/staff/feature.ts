import { defineFeature } from '../../core/feature';
import { staffRules } from './rules';
import { staff } from './tab';

export const staffFeature = defineFeature({ tab: staff, rules: staffRules });
