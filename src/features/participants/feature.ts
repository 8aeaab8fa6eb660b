import { defineFeature } from '../../core/feature';
import { participants } from './tab';

export const participantsFeature = defineFeature({ tab: participants });
