import type { Day } from '../../core/day';
import type { Stored } from '../../core/row-view';
import { roman } from '../../core/roman';
import { fill } from '../../core/words';
import type { meetings } from './tab';

export type Meeting = Stored<typeof meetings>;

/** Who plans meetings and writes their minutes. */
export const STEWARDS = ['admin', 'coordinator'] as const;

/** The items of a text that has one a line: without blank lines, and without blanks that were typed twice. */
export const linesOf = (text: string | undefined): readonly string[] =>
  (text ?? '')
    .split('\n')
    .map((line) => line.trim().replace(/\s+/g, ' '))
    .filter((line) => line !== '');

/** A text as it is stored: whoever types while people talk need not be told of blanks. */
export const tidied = (text: string | undefined): string | undefined => linesOf(text).join('\n') || undefined;

/** `001/UND/VIII/2019`: the number of an invitation that is written on a day. */
export const letterNumber = (pattern: string, meetingId: string, day: Day): string =>
  fill(pattern, {
    number: meetingId.replace(/^\D+/, ''),
    month: roman(Number(day.slice(5, 7))),
    year: day.slice(0, 4),
  });

/** What is to come first is first. */
export const byTime = (a: Meeting, b: Meeting): number =>
  a.heldOn + a.startTime < b.heldOn + b.startTime ? -1 : 1;
