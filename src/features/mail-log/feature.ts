import { defineFeature } from '../../core/feature';
import { mailLog } from './tab';

export const mailLogFeature = defineFeature({ tab: mailLog });
