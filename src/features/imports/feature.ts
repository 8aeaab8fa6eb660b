import { defineFeature } from '../../core/feature';
import { importsCommands } from './commands';
import { importsQueries } from './queries';
import { importsSidebars } from './sidebars';
import { imports } from './tab';

export const importsFeature = defineFeature({
  tab: imports,
  commands: importsCommands,
  queries: importsQueries,
  sidebars: importsSidebars,
});
