import { defineFeature } from '../../core/feature';
import { journalSidebars } from './sidebars';
import { journal } from './tab';

export const journalFeature = defineFeature({ tab: journal, sidebars: journalSidebars });
