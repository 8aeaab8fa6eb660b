import { defineFeature } from '../../core/feature';
import { findingsCommands } from './commands';
import { findingsDigests } from './digest';
import { findingsSidebars } from './sidebars';
import { findings } from './tab';

export const findingsFeature = defineFeature({
  tab: findings,
  commands: findingsCommands,
  digests: findingsDigests,
  sidebars: findingsSidebars,
});
