import { defineFeature } from '../../core/feature';
import { absencesCommands } from './commands';
import { absencesQueries } from './queries';
import { absencesRules } from './rules';
import { absencesSidebars } from './sidebars';
import { absences } from './tab';

export const absencesFeature = defineFeature({
  tab: absences,
  rules: absencesRules,
  commands: absencesCommands,
  queries: absencesQueries,
  sidebars: absencesSidebars,
});
