import { defineFeature } from '../../core/feature';
import { followUpsCommands } from './commands';
import { followUpsDigests } from './digest';
import { followUpsRules } from './rules';
import { followUpsSummaries } from './summary';
import { followUps } from './tab';

export const followUpsFeature = defineFeature({
  tab: followUps,
  rules: followUpsRules,
  commands: followUpsCommands,
  summaries: followUpsSummaries,
  digests: followUpsDigests,
});
