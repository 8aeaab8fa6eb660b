import { defineFeature } from '../../core/feature';
import { journal } from './tab';

export const journalFeature = defineFeature({ tab: journal });
