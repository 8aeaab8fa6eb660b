import { defineFeature } from '../../core/feature';
import { identitiesCommands } from './commands';
import { identitiesQueries } from './queries';
import { identitiesRules } from './rules';
import { identitiesSidebars } from './sidebars';
import { identities } from './tab';

export const identitiesFeature = defineFeature({
  tab: identities,
  rules: identitiesRules,
  commands: identitiesCommands,
  queries: identitiesQueries,
  sidebars: identitiesSidebars,
});
