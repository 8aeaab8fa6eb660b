import { defineFeature } from '../../core/feature';
import { sessionsCommands } from './commands';
import { sessionsDigests } from './digest';
import { sessionsQueries } from './queries';
import { sessionsRules } from './rules';
import { sessionsSidebars } from './sidebars';
import { sessions } from './tab';

export const sessionsFeature = defineFeature({
  tab: sessions,
  rules: sessionsRules,
  commands: sessionsCommands,
  queries: sessionsQueries,
  digests: sessionsDigests,
  sidebars: sessionsSidebars,
});
