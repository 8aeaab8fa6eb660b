import { type Day, weekdayOf } from '../../core/day';
import { fill } from '../../core/words';
import type { ViewWords } from '../../i18n/view-words';
import type { ScheduleForm } from './schedule-form';

type MonthlyWords = Pick<ViewWords, 'days' | 'schedule'>;

/** The ways to repeat monthly, by the first day: its date, its weekday's place in the month (the fifth is the last), the last day. */
export const monthlyLabels = (
  firstOn: Day,
  { days, schedule: { byMonth } }: MonthlyWords,
): Readonly<Record<ScheduleForm['monthlyOn'], string>> => {
  const date = Number(firstOn.slice(8, 10));
  return {
    date: fill(byMonth.date, { date }),
    weekday: fill(byMonth.weekday, {
      weekday: days.weekdays[weekdayOf(firstOn) - 1] ?? '',
      place: byMonth.places[Math.ceil(date / 7) - 1] ?? '',
    }),
    lastDay: byMonth.lastDay,
  };
};

/** Said of a date that not every month has. */
export const shortMonths = (firstOn: Day, { schedule: { byMonth } }: MonthlyWords): string | undefined => {
  const date = Number(firstOn.slice(8, 10));
  return date > 28 ? fill(byMonth.short, { date }) : undefined;
};
