import { defineFeature } from '../../core/feature';
import { openFindings } from './digest';
import { findings } from './tab';

export const findingsFeature = defineFeature({ tab: findings, digests: [openFindings] });
