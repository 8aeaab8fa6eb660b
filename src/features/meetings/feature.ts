import { defineFeature } from '../../core/feature';
import { meetingsCommands } from './commands';
import { meetingsDigests } from './digest';
import { meetingsQueries } from './queries';
import { meetingsRules } from './rules';
import { meetingsSidebars } from './sidebars';
import { meetings } from './tab';

export const meetingsFeature = defineFeature({
  tab: meetings,
  rules: meetingsRules,
  commands: meetingsCommands,
  queries: meetingsQueries,
  digests: meetingsDigests,
  sidebars: meetingsSidebars,
});
