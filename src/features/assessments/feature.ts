import { defineFeature } from '../../core/feature';
import { assessmentsCommands } from './commands';
import { assessmentsDigests } from './digest';
import { assessmentsQueries } from './queries';
import { assessmentsSidebars } from './sidebars';
import { assessments } from './tab';

export const assessmentsFeature = defineFeature({
  tab: assessments,
  commands: assessmentsCommands,
  queries: assessmentsQueries,
  digests: assessmentsDigests,
  sidebars: assessmentsSidebars,
});
