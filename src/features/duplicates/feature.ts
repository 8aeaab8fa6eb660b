import { defineFeature } from '../../core/feature';
import { duplicatesCommands } from './commands';
import { duplicatesQueries } from './queries';
import { duplicatesRules } from './rules';
import { duplicatesSidebars } from './sidebars';
import { duplicates } from './tab';

export const duplicatesFeature = defineFeature({
  tab: duplicates,
  rules: duplicatesRules,
  commands: duplicatesCommands,
  queries: duplicatesQueries,
  sidebars: duplicatesSidebars,
});
