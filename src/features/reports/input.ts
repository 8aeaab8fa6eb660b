import * as z from 'zod/mini';
import type { Book } from '../../core/book';
import { addDays, type Day } from '../../core/day';
import { fieldOf } from '../../core/input';
import type { Role } from '../../core/role';
import { monthOf } from '../outcomes/facts';
import { outcomes } from '../outcomes/tab';
import { programmes } from '../programmes/tab';
import type { Stored } from '../../core/row-view';

export type Programme = Stored<typeof programmes>;

/** Who reports, and those to whom it is reported. */
export const REPORTERS: readonly Role[] = ['admin', 'coordinator', 'leadership'];

/** A programme and a month; without one, all that ran in it, and the last month that is over. */
export const reportInput = () =>
  z.strictObject({
    programmeId: z.optional(z.string('R13')),
    month: z.optional(fieldOf(outcomes, 'month')),
  });

const MORE_THAN_A_MONTH = 31;
/** More than three years back nobody is asked for a report. */
const MOST_MONTHS = 36;

/** The first day of the month after. */
const nextMonth = (month: Day): Day => monthOf(addDays(month, MORE_THAN_A_MONTH));
const monthBefore = (month: Day): Day => monthOf(addDays(month, -1));

/** The month of a report, and the day up to which it tells: its last one, or today while it runs. */
export interface Period {
  readonly month: Day;
  readonly next: Day;
  readonly asOf: Day;
  readonly isRunning: boolean;
}

export const periodOf = (day: Day, today: Day): Period => {
  const month = monthOf(day);
  const next = nextMonth(month);
  const lastOn = addDays(next, -1);
  return { month, next, asOf: lastOn < today ? lastOn : today, isRunning: lastOn >= today };
};

/** Months that can be reported, the newest first: from the one in which a programme began to this one. */
export const reportMonths = (book: Book, today: Day): readonly Day[] => {
  const first = book.rows(programmes).reduce((min, { startOn }) => (startOn < min ? startOn : min), today);
  const months: Day[] = [];
  for (
    let month = monthOf(today);
    month >= monthOf(first) && months.length < MOST_MONTHS;
    month = monthBefore(month)
  )
    months.push(month);
  return months;
};

/** The programmes that ran in a month, or the one that was asked for. */
export const reported = (
  book: Book,
  programmeId: string | undefined,
  { month, asOf }: Period,
): readonly Programme[] =>
  book
    .rows(programmes)
    .filter((row) =>
      programmeId === undefined
        ? row.status !== 'cancelled' && row.startOn <= asOf && (row.endOn >= month || row.status === 'active')
        : row.programmeId === programmeId,
    );
