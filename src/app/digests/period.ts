import { addDays, type Day, isoWeek, mondayOf } from '../../core/day';
import { dayOfInstant, type Instant } from '../../core/instant';
import type { Settings } from '../../features/settings/tab';

/** A week that a digest speaks of, and the moment from which it is due. */
export interface Period {
  /** `2027-M06`: M for minggu, week. */
  readonly name: string;
  readonly from: Day;
  readonly to: Day;
  readonly dueAt: Instant;
}

/** The ISO week that a moment lies in. */
export const weekOf = (
  now: Instant,
  { digestWeekday, digestHour }: Pick<Settings, 'digestWeekday' | 'digestHour'>,
): Period => {
  const from = mondayOf(dayOfInstant(now));
  const { year, week } = isoWeek(from);
  return {
    name: `${year}-M${String(week).padStart(2, '0')}`,
    from,
    to: addDays(from, 6),
    dueAt: `${addDays(from, digestWeekday - 1)}T${String(digestHour).padStart(2, '0')}:00:00`,
  };
};

export const mailKeyOf = (period: Period, agencyId: string): string => `weekly|${period.name}|${agencyId}`;
