import { defineFeature } from '../../core/feature';
import { releasesCommands } from './commands';
import { releasesDigests } from './digest';
import { releasesQueries } from './queries';
import { releasesSidebars } from './sidebars';

export const releasesFeature = defineFeature({
  commands: releasesCommands,
  queries: releasesQueries,
  digests: releasesDigests,
  sidebars: releasesSidebars,
});
