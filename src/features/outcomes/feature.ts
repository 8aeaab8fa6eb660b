import { defineFeature } from '../../core/feature';
import { outcomesCommands } from './commands';
import { outcomesQueries } from './queries';
import { outcomesRules } from './rules';
import { outcomesSidebars } from './sidebars';
import { outcomesSummaries } from './summary';
import { outcomes } from './tab';
import { outcomesDigests } from './digest';

export const outcomesFeature = defineFeature({
  tab: outcomes,
  rules: outcomesRules,
  commands: outcomesCommands,
  queries: outcomesQueries,
  summaries: outcomesSummaries,
  digests: outcomesDigests,
  sidebars: outcomesSidebars,
});
