import { choice, flag } from '../../core/kinds/choice';
import { code } from '../../core/kinds/code';
import { day } from '../../core/kinds/day';
import { number } from '../../core/kinds/number';
import { ref } from '../../core/kinds/ref';
import { text } from '../../core/kinds/text';
import { time } from '../../core/kinds/time';
import { weekdays } from '../../core/kinds/weekdays';
import { defineTab } from '../../core/tab';
import { cohorts } from '../cohorts/tab';
import { instructors } from '../instructors/tab';
import { sites } from '../sites/tab';

/** Modules that follow the training, each taught by the agency whose matter it is. */
export const MODULES = ['followUp', 'business', 'sales', 'funding'] as const;
export const SESSION_TYPES = ['theory', 'practice', 'test', ...MODULES] as const;

/** A series of sessions as it was planned: what a later change of the timetable goes by. */
export const schedules = defineTab('schedules', {
  key: 'scheduleId',
  columns: {
    scheduleId: code('J', 4),
    cohortId: ref(cohorts),
    frequency: choice(['once', 'daily', 'weekly', 'monthly']),
    /** Every n-th day, week or month. */
    every: number({ min: 1, max: 52 }),
    weekdays: weekdays(true),
    /** On the first day's date, on its weekday's place in the month (the fifth means the last), or on the last day. */
    monthlyOn: choice(['date', 'weekday', 'lastDay'], true),
    firstOn: day(),
    startTime: time(),
    endTime: time(),
    breakMinutes: number({ min: 0, max: 480, optional: true }),
    endsBy: choice(['until', 'count', 'jp']),
    untilOn: day(true),
    /** Sessions or JP, as `endsBy` says. */
    target: number({ min: 0.5, max: 5000, step: 0.5, optional: true }),
    skipNational: flag(),
    skipCollectiveLeave: flag(),
    onDayOff: choice(['skip', 'move']),
    type: choice(SESSION_TYPES, true),
    /** One topic a line, in the order of the sessions. */
    topics: text({ max: 8000, optional: true, multiline: true }),
    instructorId: ref(instructors, true),
    siteId: ref(sites, true),
  },
});
