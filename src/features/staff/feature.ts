import { defineFeature } from '../../core/feature';
import { staff } from './tab';

export const staffFeature = defineFeature({ tab: staff });
