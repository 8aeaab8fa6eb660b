import { defineFeature } from '../../core/feature';
import { dashboardSummaries } from './summary';

/** The first thing that leadership reads. It only looks, and has no tab of the book. */
export const dashboardFeature = defineFeature({ summaries: dashboardSummaries });
