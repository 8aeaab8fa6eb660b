import { defineFeature } from '../../core/feature';
import { certificatesCommands } from './commands';
import { certificatesQueries } from './queries';
import { certificatesRules } from './rules';
import { certificatesSidebars } from './sidebars';
import { certificatesSummaries } from './summary';
import { certificates } from './tab';

export const certificatesFeature = defineFeature({
  tab: certificates,
  rules: certificatesRules,
  commands: certificatesCommands,
  summaries: certificatesSummaries,
  queries: certificatesQueries,
  sidebars: certificatesSidebars,
});
