import { defineFeature } from '../../core/feature';
import { meetings } from './tab';

export const meetingsFeature = defineFeature({ tab: meetings });
