import type { TriggerRecord } from './host-memory';
import { instantOf, wallTime } from './zone';

const weekDays = ['SUNDAY', 'MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY'];
const dayMs = 86_400_000;

/**
 * When a trigger runs next after an instant. Minutes and hours count from `after`; days and weeks at the hour it was
 * given. Google picks a minute at random within the hour (documented); here it is the one asked for, or the full hour.
 */
export function nextRun(trigger: Omit<TriggerRecord, 'nextAt' | 'id' | 'owner'>, after: number): number {
  if (trigger.unit === 'minutes') return after + trigger.every * 60_000;
  if (trigger.unit === 'hours') return after + trigger.every * 3_600_000;
  const now = wallTime(after, trigger.zone);
  const midnight = Date.UTC(now.year, now.month - 1, now.day);
  const timeOfDay =
    ((trigger.hour ?? now.hour) * 60 + (trigger.minute ?? (trigger.hour === undefined ? now.minute : 0))) *
    60_000;
  const wanted = trigger.weekDay === undefined ? now.weekDay : weekDays.indexOf(trigger.weekDay);
  const toWeekDay = trigger.unit === 'weeks' ? (wanted - now.weekDay + 7) % 7 : 0;
  const first = instantOf(midnight + toWeekDay * dayMs + timeOfDay, trigger.zone);
  if (first > after) return first;
  const step = trigger.unit === 'weeks' ? 7 * trigger.every : trigger.every;
  return instantOf(midnight + (toWeekDay + step) * dayMs + timeOfDay, trigger.zone);
}
