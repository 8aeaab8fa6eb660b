import { numberTyped } from '../decimal';
import type { ScheduleForm, ScheduleInput } from './schedule-form';

/** Fields that a complaint can stand beside. */
export const FIELDS = [
  'cohortId',
  'firstOn',
  'every',
  'weekdays',
  'monthlyOn',
  'startTime',
  'endTime',
  'breakMinutes',
  'end.count',
  'end.until',
  'end.jp',
  'siteId',
  'instructorId',
  'topics',
  'type',
] as const;

const given = <T extends string>(value: T | ''): T | undefined => (value === '' ? undefined : value);

/** A number that the server is to judge; an empty one is caught before. */
const judged = (text: string): number => numberTyped(text) ?? NaN;

const endOf = ({ repeat, ends, count, until, jp, added }: ScheduleForm): ScheduleInput['end'] => {
  if (repeat === 'once') return { type: 'count', count: 1 + added.length };
  switch (ends) {
    case 'count':
      return { type: ends, count: judged(count) };
    case 'until':
      return { type: ends, until };
    case 'jp':
      return { type: ends, jp: judged(jp) };
  }
};

/** What the server is asked. Once means one session beside those that were added; empty and hidden fields are left out. */
export const scheduleInput = (cohortId: string, form: ScheduleForm): ScheduleInput => ({
  cohortId,
  firstOn: form.firstOn,
  frequency: form.repeat,
  every: form.repeat === 'once' ? 1 : judged(form.every),
  weekdays: form.repeat === 'weekly' ? [...form.weekdays] : [],
  monthlyOn: form.repeat === 'monthly' ? form.monthlyOn : undefined,
  startTime: form.startTime,
  endTime: form.endTime,
  breakMinutes: numberTyped(form.breakMinutes),
  end: endOf(form),
  skipNational: form.skipNational,
  skipCollectiveLeave: form.skipCollectiveLeave,
  onDayOff: form.onDayOff,
  without: [...form.without],
  added: [...form.added],
  topics: given(form.topics.trim()),
  type: given(form.type),
  instructorId: given(form.instructorId),
  siteId: given(form.siteId),
});

/** Required fields that are empty, and that the server would take for something else: a missing number for a wrong one. */
export const missingFields = (form: ScheduleForm): readonly (typeof FIELDS)[number][] => {
  if (form.repeat === 'once') return [];
  return [
    ...(numberTyped(form.every) === undefined ? (['every'] as const) : []),
    ...(form.repeat === 'weekly' && form.weekdays.length === 0 ? (['weekdays'] as const) : []),
    ...(form.ends !== 'until' && numberTyped(form[form.ends]) === undefined
      ? ([`end.${form.ends}`] as const)
      : []),
  ];
};

/** Where what is said of an added session is said: by its place among them. */
const ADDED = /^added\.(\d+)/;

/** What is said of the added sessions, by their place among them. */
export const addedErrors = (
  complaints: readonly { readonly field?: string; readonly text: string }[],
): ReadonlyMap<number, string> =>
  new Map(
    complaints.flatMap(({ field = '', text }) => {
      const [, place] = ADDED.exec(field) ?? [];
      return place === undefined ? [] : [[Number(place), text] as const];
    }),
  );

/** Names under which something may have been said of what was changed. */
export const namesOf = (part: Partial<ScheduleForm>, added: number): readonly string[] => [
  ...Object.keys(part).flatMap((name) => [name, `end.${name}`]),
  ...('added' in part
    ? Array.from({ length: added }, (_, n) =>
        ['sessionOn', 'startTime', 'endTime'].map((name) => `added.${n}.${name}`),
      ).flat()
    : []),
];
