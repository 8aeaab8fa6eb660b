import { defineFeature } from '../../core/feature';
import { enrolmentsCommands } from './commands';
import { enrolmentsDigests } from './digest';
import { enrolmentsQueries } from './queries';
import { enrolmentsRules } from './rules';
import { enrolmentsSidebars } from './sidebars';
import { enrolments } from './tab';

export const enrolmentsFeature = defineFeature({
  tab: enrolments,
  rules: enrolmentsRules,
  commands: enrolmentsCommands,
  queries: enrolmentsQueries,
  digests: enrolmentsDigests,
  sidebars: enrolmentsSidebars,
});
