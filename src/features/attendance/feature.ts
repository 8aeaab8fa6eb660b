import { defineFeature } from '../../core/feature';
import { attendanceCommands } from './commands';
import { attendanceDigests } from './digest';
import { attendanceQueries } from './queries';
import { attendanceRules } from './rules';
import { attendanceSidebars } from './sidebars';
import { attendanceSummaries } from './summary';
import { attendance } from './tab';

export const attendanceFeature = defineFeature({
  tab: attendance,
  rules: attendanceRules,
  commands: attendanceCommands,
  queries: attendanceQueries,
  summaries: attendanceSummaries,
  digests: attendanceDigests,
  sidebars: attendanceSidebars,
});
