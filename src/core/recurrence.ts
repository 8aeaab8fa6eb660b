import { addDays, type Day, mondayOf } from './day';

/** Days on the chosen ISO weekdays, from the first on, week by week, without end: whoever asks says when to stop. */
export function* weeklyDays(first: Day, weekdays: readonly number[]): Generator<Day> {
  const chosen = [...new Set(weekdays)].sort((a, b) => a - b);
  if (chosen.length === 0) return;
  for (let monday = mondayOf(first); ; monday = addDays(monday, 7))
    for (const weekday of chosen) {
      const day = addDays(monday, weekday - 1);
      if (day >= first) yield day;
    }
}

/** The first day alone, or the weekly series when weekdays are chosen. */
export const seriesDays = (first: Day, weekdays: readonly number[]): Iterable<Day> =>
  weekdays.length === 0 ? [first] : weeklyDays(first, weekdays);
