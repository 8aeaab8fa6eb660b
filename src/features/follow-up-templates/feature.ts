import { defineFeature } from '../../core/feature';
import { firstTemplates } from './seed';
import { followUpTemplates } from './tab';

export const followUpTemplatesFeature = defineFeature({ tab: followUpTemplates, seed: firstTemplates });
