import { defineFeature } from '../../core/feature';
import { firstHolidays } from './seed';
import { holidays } from './tab';

export const holidaysFeature = defineFeature({ tab: holidays, seed: firstHolidays });
