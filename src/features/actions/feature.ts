import { defineFeature } from '../../core/feature';
import { actions } from './tab';

export const actionsFeature = defineFeature({ tab: actions });
