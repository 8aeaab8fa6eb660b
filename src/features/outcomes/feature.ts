import { defineFeature } from '../../core/feature';
import { outcomes } from './tab';

export const outcomesFeature = defineFeature({ tab: outcomes });
