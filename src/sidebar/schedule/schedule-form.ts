import type { Commands, Queries } from '../../app/operations';
import { type Day, isDay, weekdayOf } from '../../core/day';

export type ScheduleInput = Commands['schedule']['input'];
type SessionType = NonNullable<ScheduleInput['type']>;
type Answer = Queries['scheduleForm']['answer'];
export type Cohort = Answer['cohorts'][number];
export type AddedSession = ScheduleInput['added'][number];

const sessionTypes: Readonly<Record<SessionType, true>> = {
  theory: true,
  practice: true,
  test: true,
  followUp: true,
  business: true,
  sales: true,
  funding: true,
};
export const SESSION_TYPES = Object.keys(sessionTypes) as readonly SessionType[];

/** The form as it stands on the screen: texts, as typed. */
export interface ScheduleForm {
  readonly firstOn: Day;
  readonly repeat: ScheduleInput['frequency'];
  /** Every n-th day, week or month. */
  readonly every: string;
  /** ISO weekdays. */
  readonly weekdays: readonly number[];
  readonly monthlyOn: NonNullable<ScheduleInput['monthlyOn']>;
  readonly startTime: string;
  readonly endTime: string;
  readonly breakMinutes: string;
  readonly ends: ScheduleInput['end']['type'];
  readonly count: string;
  readonly until: string;
  readonly jp: string;
  readonly skipNational: boolean;
  readonly skipCollectiveLeave: boolean;
  readonly onDayOff: ScheduleInput['onDayOff'];
  readonly siteId: string;
  readonly instructorId: string;
  readonly topics: string;
  readonly type: SessionType | '';
  /** Days taken out of the preview, and sessions put into it. */
  readonly without: readonly Day[];
  readonly added: readonly AddedSession[];
}

/** What a person has changed; everything else follows the cohort. */
export type Edits = Partial<ScheduleForm>;

/** JP that the cohort's timetable still lacks. */
const missingJp = (cohort: Cohort | undefined): number =>
  cohort ? Math.max(0, cohort.totalJp - cohort.plannedJp) : 0;

const defaultsFor = (answer: Answer, cohort: Cohort | undefined): ScheduleForm => ({
  firstOn: cohort && cohort.startOn > answer.today ? cohort.startOn : answer.today,
  repeat: 'once',
  every: '1',
  weekdays: [],
  monthlyOn: 'date',
  startTime: '09:00',
  endTime: '11:15',
  breakMinutes: '',
  ends: missingJp(cohort) > 0 ? 'jp' : 'count',
  count: '',
  until: '',
  jp: missingJp(cohort) > 0 ? String(missingJp(cohort)) : '',
  skipNational: true,
  skipCollectiveLeave: answer.skipCollectiveLeave,
  onDayOff: 'skip',
  siteId: cohort?.siteId ?? '',
  instructorId: '',
  topics: '',
  type: '',
  without: [],
  added: [],
});

/** The form: the defaults of the cohort under what a person changed. The first day's weekday is chosen until somebody chooses. */
export const scheduleForm = (answer: Answer, cohort: Cohort | undefined, edits: Edits): ScheduleForm => {
  const form = { ...defaultsFor(answer, cohort), ...edits };
  if (edits.weekdays || !isDay(form.firstOn)) return form;
  return { ...form, weekdays: [weekdayOf(form.firstOn)] };
};
