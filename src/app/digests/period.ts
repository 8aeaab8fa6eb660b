import type { Book } from '../../core/book';
import { addDays, type Day, isoWeek, mondayOf } from '../../core/day';
import type { Instant } from '../../core/instant';
import type { Frequency } from '../../features/agencies/facts';
import { workingDayFrom } from '../../features/follow-ups/facts';
import { type Settings, settingsOf } from '../../features/settings/tab';

export type MailKind = Frequency | 'reminder';

/** Days that a mail speaks of, and the moment from which it is due. */
export interface Period {
  readonly kind: MailKind;
  /** `2027-M06` a week (minggu), `2027-B02` a month (bulan), else the first day. */
  readonly name: string;
  readonly from: Day;
  readonly to: Day;
  readonly dueAt: Instant;
  /** Last day on which it may still be sent; on the next one another period has begun. */
  readonly until: Day;
}

/** What periods hang on. */
export interface Timing extends Pick<Settings, 'digestWeekday' | 'digestHour' | 'reminderHour'> {
  readonly isWorkingDay: (day: Day) => boolean;
}

export const timingOf = (book: Book): Timing => ({
  ...settingsOf(book),
  isWorkingDay: (day) => workingDayFrom(book, day) === day,
});

/** More days in a row than any office is closed: a tab of holidays that never ends must not keep a run busy. */
const MOST_CLOSED = 60;

const firstFrom = (day: Day, step: 1 | -1, isWanted: (day: Day) => boolean): Day => {
  for (let n = 0; n < MOST_CLOSED; n++) if (isWanted(addDays(day, n * step))) return addDays(day, n * step);
  return day;
};

const two = (number: number): string => String(number).padStart(2, '0');
const at = (day: Day, hour: number): Instant => `${day}T${two(hour)}:00:00`;
const lastOfMonth = (day: Day): Day => {
  const inNext = addDays(`${day.slice(0, 7)}-28`, 4);
  return addDays(inNext, -Number(inNext.slice(8)));
};

/**
 * The one period of a kind that a day belongs to. A week goes from Monday to Sunday, a month is due on its first working
 * day; a daily mail stands for the days until the next working day, so that nobody is written to on a day off; a reminder
 * belongs to the eve of the day that it speaks of.
 */
export const periodOf = (kind: MailKind, day: Day, timing: Timing): Period => {
  const { digestWeekday, digestHour, reminderHour, isWorkingDay } = timing;
  switch (kind) {
    case 'weekly': {
      const from = mondayOf(day);
      const to = addDays(from, 6);
      const { year, week } = isoWeek(from);
      const dueAt = at(addDays(from, digestWeekday - 1), digestHour);
      return { kind, name: `${year}-M${two(week)}`, from, to, until: to, dueAt };
    }
    case 'monthly': {
      const from = `${day.slice(0, 7)}-01`;
      const to = lastOfMonth(day);
      const first = firstFrom(from, 1, isWorkingDay);
      const dueAt = at(first > to ? from : first, digestHour);
      return { kind, name: day.slice(0, 7).replace('-', '-B'), from, to, until: to, dueAt };
    }
    case 'daily': {
      const opened = firstFrom(day, -1, isWorkingDay);
      const next = firstFrom(addDays(opened, 1), 1, isWorkingDay);
      // Where no end of the days off is in sight, each day stands alone.
      const [from, to] = next > day ? [opened, addDays(next, -1)] : [day, day];
      return { kind, name: from, from, to, until: to, dueAt: at(from, digestHour) };
    }
    case 'reminder': {
      const tomorrow = addDays(day, 1);
      return { kind, name: tomorrow, from: tomorrow, to: tomorrow, until: day, dueAt: at(day, reminderHour) };
    }
  }
};

export const mailKeyOf = ({ kind, name }: Pick<Period, 'kind' | 'name'>, agencyId: string): string =>
  `${kind}|${name}|${agencyId}`;
