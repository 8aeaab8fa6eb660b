import { defineFeature } from '../../core/feature';
import { firstAgencies } from './seed';
import { agencies } from './tab';

export const agenciesFeature = defineFeature({ tab: agencies, seed: firstAgencies });
