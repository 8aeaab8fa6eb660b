import { defineFeature } from '../../core/feature';
import { reportsQueries } from './queries';
import { reportsSidebars } from './sidebars';

/** What is told to those above, on paper; it looks at everything, and has no tab. */
export const reportsFeature = defineFeature({ queries: reportsQueries, sidebars: reportsSidebars });
