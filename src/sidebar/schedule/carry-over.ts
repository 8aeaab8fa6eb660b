import type { Edits, ScheduleForm } from './schedule-form';

const leaving = (edits: Edits, names: readonly (keyof ScheduleForm)[]): Edits =>
  Object.fromEntries(Object.entries(edits).filter(([name]) => !(names as readonly string[]).includes(name)));

/** What a person changed that holds for another cohort too: days, totals and rooms follow the cohort. */
export const forOtherCohort = (edits: Edits): Edits =>
  leaving(edits, ['firstOn', 'weekdays', 'jp', 'siteId', 'without', 'added']);

/** What a person changed that the next series of the same cohort is likely to share: hours, room, trainer, what becomes of days off. */
export const forNextSeries = (edits: Edits): Edits =>
  leaving(edits, [
    ...(['firstOn', 'repeat', 'every', 'weekdays', 'monthlyOn'] as const),
    ...(['ends', 'count', 'until', 'jp', 'topics', 'without', 'added'] as const),
  ]);
