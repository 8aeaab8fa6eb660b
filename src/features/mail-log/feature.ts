import { defineFeature } from '../../core/feature';
import { mailLogDigests } from './digest';
import { mailLogSidebars } from './sidebars';
import { mailLog } from './tab';

export const mailLogFeature = defineFeature({
  tab: mailLog,
  digests: mailLogDigests,
  sidebars: mailLogSidebars,
});
