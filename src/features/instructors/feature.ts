import { defineFeature } from '../../core/feature';
import { instructors } from './tab';

export const instructorsFeature = defineFeature({ tab: instructors });
