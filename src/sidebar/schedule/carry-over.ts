import type { Edits, ScheduleForm } from './schedule-form';

const without = (edits: Edits, names: readonly (keyof ScheduleForm)[]): Edits =>
  Object.fromEntries(Object.entries(edits).filter(([name]) => !(names as readonly string[]).includes(name)));

/** What a person changed that holds for another cohort too: days, totals and rooms follow the cohort. */
export const forOtherCohort = (edits: Edits): Edits =>
  without(edits, ['firstOn', 'weekdays', 'jp', 'siteId']);

/** What a person changed that the next series of the same cohort is likely to share: hours, room, trainer. */
export const forNextSeries = (edits: Edits): Edits =>
  without(edits, ['firstOn', 'weekdays', 'jp', 'repeat', 'ends', 'count', 'until', 'topic']);
