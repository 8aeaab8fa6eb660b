import { defineFeature } from '../../core/feature';
import { recapsQueries } from './queries';
import { recapsSidebars } from './sidebars';

/** Evidence of what was taught and attended; it looks at sessions and attendance, and has no tab. */
export const recapsFeature = defineFeature({ queries: recapsQueries, sidebars: recapsSidebars });
