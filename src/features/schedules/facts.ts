import type { Book } from '../../core/book';
import type { Day } from '../../core/day';
import { WEEKDAYS, weekdayNamed } from '../../core/kinds/weekdays';
import type { Pattern } from '../../core/recurrence';
import type { Stored } from '../../core/row-view';
import { daysOffOn } from '../holidays/facts';
import { sites } from '../sites/tab';
import type { schedules } from './tab';

export type Schedule = Stored<typeof schedules>;

/** Why no session is held on a day: the name of a day off, or that the room is closed on that weekday. */
export type Closure =
  { readonly reason: 'dayOff'; readonly name: string } | { readonly reason: 'roomClosed' };

export interface ClosureRules {
  readonly skipNational: boolean;
  readonly skipCollectiveLeave: boolean;
  readonly siteId?: string | undefined;
}

/** Tells of a day why it is closed; days off of the place and of the prison always are. */
export const closuresOf = (book: Book, { skipNational, skipCollectiveLeave, siteId }: ClosureRules) => {
  const skips = { national: skipNational, collectiveLeave: skipCollectiveLeave, local: true, prison: true };
  const closedWeekdays = siteId === undefined ? undefined : book.find(sites, siteId)?.closedWeekdays;
  return (day: Day): Closure | undefined => {
    const off = daysOffOn(book, day).find(({ type }) => skips[type]);
    if (off) return { reason: 'dayOff', name: off.name };
    return closedWeekdays?.includes(weekdayNamed(day)) ? { reason: 'roomClosed' } : undefined;
  };
};

type PatternColumns = Pick<Schedule, 'frequency' | 'every' | 'weekdays' | 'monthlyOn'>;

/** The pattern of a series; one that was typed without its weekdays or its monthly way happens once. */
export const patternOf = ({ frequency, every, weekdays, monthlyOn }: PatternColumns): Pattern => {
  if (frequency === 'daily') return { frequency, every };
  if (frequency === 'weekly' && weekdays)
    return { frequency, every, weekdays: weekdays.map((weekday) => WEEKDAYS.indexOf(weekday) + 1) };
  if (frequency === 'monthly' && monthlyOn) return { frequency, every, on: monthlyOn };
  return { frequency: 'once' };
};

/** `Tusuk rantai x3` holds for three sessions. */
const REPEATED = /^(.*\S)\s*[x×]\s*(\d{1,3})$/i;

/** A list of topics, one a line, as topics session by session; one single topic holds for all. */
export const topicsOf = (list: string | undefined): ((session: number) => string | undefined) => {
  const lines = (list ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const topics = lines.flatMap((line): string[] => {
    const [, topic, times] = REPEATED.exec(line) ?? [];
    return topic === undefined ? [line] : Array.from({ length: Number(times) }, () => topic);
  });
  const [only] = topics;
  return lines.length === 1 && topics.length === 1 ? () => only : (session) => topics[session];
};
