import { defineFeature } from '../../core/feature';
import { assessments } from './tab';

export const assessmentsFeature = defineFeature({ tab: assessments });
