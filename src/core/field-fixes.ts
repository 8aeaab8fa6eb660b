import type { Cell } from './cell';
import type { AnyKind } from './kind';
import { isTime, type Time } from './time';
import { readWrittenDay } from './written-day';

/** A text without the spaces that rule R17 minds; its lines stay. */
const withoutSpaces = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.replace(/[^\S\n]+/g, ' ').trim())
    .join('\n')
    .trim();

/** `9.00`, `09:00`, `9:00`, but no seconds, and no word beside it. */
const HOURS_AND_MINUTES = /^\s*(\d{1,2})[.:](\d{2})\s*$/;

const timeIn = (text: string): Time | undefined => {
  const [, hours = '', minutes = ''] = HOURS_AND_MINUTES.exec(text) ?? [];
  const time = `${hours.padStart(2, '0')}:${minutes}`;
  return isTime(time) ? time : undefined;
};

/** A day written with its whole year, of which day and month cannot be the other way round. */
const dayIn = (text: string): string | undefined => {
  const read = readWrittenDay(text);
  return 'day' in read && !read.isAmbiguous ? read.day : undefined;
};

/** What a cell that breaks the rule of its kind was meant to be, where it can be read in one way only; undefined where a person has to say. */
export const fieldFix = (rule: string, kind: AnyKind, cell: Cell): unknown => {
  if (typeof cell !== 'string') return undefined;
  if (rule === 'R17' && kind.name === 'text') return withoutSpaces(cell);
  if (rule === 'R08' && kind.name === 'day') return dayIn(cell);
  if (rule === 'R10' && kind.name === 'time') return timeIn(cell);
  return undefined;
};
