import { defineFeature } from '../../core/feature';
import { enrol } from './commands';
import { numbers } from './digest';
import { enrolForm } from './queries';
import { enrolmentDays, exitHasReason, onceInACohort, withinQuota } from './rules';
import { enrolSidebar } from './sidebars';
import { enrolments } from './tab';

export const enrolmentsFeature = defineFeature({
  tab: enrolments,
  rules: [enrolmentDays, exitHasReason, onceInACohort, withinQuota],
  commands: [enrol],
  queries: [enrolForm],
  digests: [numbers],
  sidebars: [enrolSidebar],
});
