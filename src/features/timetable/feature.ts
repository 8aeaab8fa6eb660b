import { defineFeature } from '../../core/feature';
import { timetableCommands } from './commands';
import { timetableQueries } from './queries';
import { timetableRules } from './rules';
import { timetableSidebars } from './sidebars';
import { timetableSummaries } from './summary';

/** What a timetable becomes once it is planned. It has no tab of its own: it is about sessions, and looks at attendance. */
export const timetableFeature = defineFeature({
  rules: timetableRules,
  commands: timetableCommands,
  queries: timetableQueries,
  sidebars: timetableSidebars,
  summaries: timetableSummaries,
});
