import { defineFeature } from '../../core/feature';
import { recordAttendance } from './commands';
import { unrecorded } from './digest';
import { attendanceForm } from './queries';
import { codeFitsJp, jpWithinSession, onePerPerson, sessionTookPlace } from './rules';
import { attendanceSidebar } from './sidebars';
import { programmeSummary } from './summary';
import { attendance } from './tab';

export const attendanceFeature = defineFeature({
  tab: attendance,
  rules: [codeFitsJp, jpWithinSession, onePerPerson, sessionTookPlace],
  commands: [recordAttendance],
  queries: [attendanceForm],
  summaries: [programmeSummary],
  digests: [unrecorded],
  sidebars: [attendanceSidebar],
});
