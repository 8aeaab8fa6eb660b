import type { Day } from '../day';
import { weekdayOf } from '../day';
import { type ChoicesKind, choices } from './choices';

/** Monday first, as ISO 8601 counts. */
export const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
export type Weekday = (typeof WEEKDAYS)[number];

/** Days of the week: `Senin, Rabu, Kamis`. */
export const weekdays = <O extends boolean = false>(optional?: O): ChoicesKind<Weekday, NoInfer<O>> =>
  choices(WEEKDAYS, optional);

export const weekdayNamed = (day: Day): Weekday => WEEKDAYS[weekdayOf(day) - 1] ?? 'mon';
