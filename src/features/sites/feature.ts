import { defineFeature } from '../../core/feature';
import { sites } from './tab';

export const sitesFeature = defineFeature({ tab: sites });
