import { defineFeature } from '../../core/feature';
import { actionsCommands } from './commands';
import { actionsDigests } from './digest';
import { actionsQueries } from './queries';
import { actionsRules } from './rules';
import { actionsSidebars } from './sidebars';
import { actions } from './tab';

export const actionsFeature = defineFeature({
  tab: actions,
  rules: actionsRules,
  commands: actionsCommands,
  queries: actionsQueries,
  digests: actionsDigests,
  sidebars: actionsSidebars,
});
