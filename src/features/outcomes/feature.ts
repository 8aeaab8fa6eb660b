import { defineFeature } from '../../core/feature';
import { outcomesCommands } from './commands';
import { outcomesQueries } from './queries';
import { outcomesRules } from './rules';
import { outcomesSidebars } from './sidebars';
import { outcomes } from './tab';

export const outcomesFeature = defineFeature({
  tab: outcomes,
  rules: outcomesRules,
  commands: outcomesCommands,
  queries: outcomesQueries,
  sidebars: outcomesSidebars,
});
