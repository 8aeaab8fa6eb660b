import { defineFeature } from '../../core/feature';
import { certificates } from './tab';

export const certificatesFeature = defineFeature({ tab: certificates });
