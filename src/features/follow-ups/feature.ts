import { defineFeature } from '../../core/feature';
import { followUps } from './tab';

export const followUpsFeature = defineFeature({ tab: followUps });
