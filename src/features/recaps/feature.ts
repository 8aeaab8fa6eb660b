import { defineFeature } from '../../core/feature';
import { recapsQueries } from './queries';
import { recapsSidebars } from './sidebars';
import { recapsSummaries } from './summary';

/** Evidence of what was taught and attended; it looks at sessions and attendance, and has no tab. */
export const recapsFeature = defineFeature({
  queries: recapsQueries,
  summaries: recapsSummaries,
  sidebars: recapsSidebars,
});
