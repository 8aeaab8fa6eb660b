import { defineFeature } from '../../core/feature';
import { schedules } from './tab';

export const schedulesFeature = defineFeature({ tab: schedules });
