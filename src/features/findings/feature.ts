import { defineFeature } from '../../core/feature';
import { findingsDigests } from './digest';
import { findings } from './tab';

export const findingsFeature = defineFeature({ tab: findings, digests: findingsDigests });
