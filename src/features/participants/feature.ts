import { defineFeature } from '../../core/feature';
import { participantsSummaries } from './summary';
import { participants } from './tab';

export const participantsFeature = defineFeature({
  tab: participants,
  summaries: participantsSummaries,
});
