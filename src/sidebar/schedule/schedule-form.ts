import type { Commands, Queries } from '../../app/operations';
import { type Day, isDay, weekdayOf } from '../../core/day';
import { numberTyped } from '../decimal';

type ScheduleInput = Commands['schedule']['input'];
type SessionType = NonNullable<ScheduleInput['type']>;
type Answer = Queries['scheduleForm']['answer'];
export type Cohort = Answer['cohorts'][number];

const sessionTypes: Readonly<Record<SessionType, true>> = {
  theory: true,
  practice: true,
  test: true,
  followUp: true,
};
export const SESSION_TYPES = Object.keys(sessionTypes) as readonly SessionType[];

/** The form as it stands on the screen: texts, as typed. */
export interface ScheduleForm {
  readonly firstOn: Day;
  readonly repeat: 'once' | 'weekly';
  /** ISO weekdays. */
  readonly weekdays: readonly number[];
  readonly startTime: string;
  readonly endTime: string;
  readonly ends: ScheduleInput['end']['type'];
  readonly count: string;
  readonly until: string;
  readonly jp: string;
  readonly skipNational: boolean;
  readonly skipCollectiveLeave: boolean;
  readonly siteId: string;
  readonly instructorId: string;
  readonly topic: string;
  readonly type: SessionType | '';
}

/** What a person has changed; everything else follows the cohort. */
export type Edits = Partial<ScheduleForm>;

/** Fields that a complaint can stand beside. */
export const FIELDS = [
  'cohortId',
  'firstOn',
  'weekdays',
  'startTime',
  'endTime',
  'end.count',
  'end.until',
  'end.jp',
  'siteId',
  'instructorId',
  'topic',
  'type',
] as const;

/** JP that the cohort's timetable still lacks. */
const missingJp = (cohort: Cohort | undefined): number =>
  cohort ? Math.max(0, cohort.totalJp - cohort.plannedJp) : 0;

const defaultsFor = (answer: Answer, cohort: Cohort | undefined): ScheduleForm => ({
  firstOn: cohort && cohort.startOn > answer.today ? cohort.startOn : answer.today,
  repeat: 'once',
  weekdays: [],
  startTime: '09:00',
  endTime: '11:15',
  ends: missingJp(cohort) > 0 ? 'jp' : 'count',
  count: '',
  until: '',
  jp: missingJp(cohort) > 0 ? String(missingJp(cohort)) : '',
  skipNational: true,
  skipCollectiveLeave: answer.skipCollectiveLeave,
  siteId: cohort?.siteId ?? '',
  instructorId: '',
  topic: '',
  type: '',
});

/** The form: the defaults of the cohort under what a person changed. The first day's weekday is chosen until somebody chooses. */
export const scheduleForm = (answer: Answer, cohort: Cohort | undefined, edits: Edits): ScheduleForm => {
  const form = { ...defaultsFor(answer, cohort), ...edits };
  if (edits.weekdays || !isDay(form.firstOn)) return form;
  return { ...form, weekdays: [weekdayOf(form.firstOn)] };
};

const given = <T extends string>(value: T | ''): T | undefined => (value === '' ? undefined : value);

/** A number that the server is to judge; an empty one is caught before. */
const judged = (text: string): number => numberTyped(text) ?? NaN;

const endOf = ({ repeat, ends, count, until, jp }: ScheduleForm): ScheduleInput['end'] => {
  if (repeat === 'once') return { type: 'count', count: 1 };
  switch (ends) {
    case 'count':
      return { type: ends, count: judged(count) };
    case 'until':
      return { type: ends, until };
    case 'jp':
      return { type: ends, jp: judged(jp) };
  }
};

/** What the server is asked. Once means no weekdays and one session; empty fields are left out. */
export const scheduleInput = (cohortId: string, form: ScheduleForm): ScheduleInput => ({
  cohortId,
  firstOn: form.firstOn,
  frequency: form.repeat,
  every: 1,
  weekdays: form.repeat === 'once' ? [] : [...form.weekdays],
  monthlyOn: undefined,
  breakMinutes: undefined,
  onDayOff: 'skip',
  without: [],
  added: [],
  startTime: form.startTime,
  endTime: form.endTime,
  end: endOf(form),
  skipNational: form.skipNational,
  skipCollectiveLeave: form.skipCollectiveLeave,
  topics: given(form.topic.trim()),
  type: given(form.type),
  instructorId: given(form.instructorId),
  siteId: given(form.siteId),
});

/** Required fields that are empty, and that the server would take for something else: a series without weekdays for a single session, a missing number for a wrong one. */
export const missingFields = (form: ScheduleForm): readonly (typeof FIELDS)[number][] => {
  if (form.repeat === 'once') return [];
  const noWeekday = form.weekdays.length === 0 ? (['weekdays'] as const) : [];
  const noNumber =
    form.ends !== 'until' && numberTyped(form[form.ends]) === undefined
      ? ([`end.${form.ends}`] as const)
      : [];
  return [...noWeekday, ...noNumber];
};
