import { defineFeature } from '../../core/feature';
import { firstRegions } from './seed';
import { regions } from './tab';

export const regionsFeature = defineFeature({
  tab: regions,
  get seed() {
    return firstRegions();
  },
});
