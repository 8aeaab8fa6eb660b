import { defineFeature } from '../../core/feature';
import { schedule } from './commands';
import { thisWeek } from './digest';
import { scheduleForm } from './queries';
import {
  endAfterStart,
  instructorFree,
  jpFitsDuration,
  notOnHoliday,
  roomFree,
  withinCohort,
  withinRoomHours,
} from './rules';
import { scheduleSidebar } from './sidebars';
import { sessions } from './tab';

export const sessionsFeature = defineFeature({
  tab: sessions,
  rules: [
    endAfterStart,
    jpFitsDuration,
    instructorFree,
    roomFree,
    notOnHoliday,
    withinRoomHours,
    withinCohort,
  ],
  commands: [schedule],
  queries: [scheduleForm],
  digests: [thisWeek],
  sidebars: [scheduleSidebar],
});
