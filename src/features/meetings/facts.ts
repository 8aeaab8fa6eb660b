import type { Book } from '../../core/book';
import type { Day } from '../../core/day';
import type { Stored } from '../../core/row-view';
import { roman } from '../../core/roman';
import { fill } from '../../core/words';
import { agencies } from '../agencies/tab';
import { settingsOf } from '../settings/tab';
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

const numberOf = (meetingId: string): string => meetingId.replace(/^\D+/, '');

/** `001/UND/VIII/2019`: the number of an invitation that is written on a day; one that replaces another has a letter too. */
export const letterNumber = (pattern: string, meetingId: string, day: Day, letter = ''): string =>
  fill(pattern, {
    number: numberOf(meetingId) + letter,
    month: roman(Number(day.slice(5, 7))),
    year: day.slice(0, 4),
  });

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** The letter by which an office tells a further letter of one number: `.a`, then `.b`. */
export const nextLetter = ({ meetingId, documentNo = '', changedOn }: Meeting): string => {
  const [, letter = ''] = new RegExp(`${numberOf(meetingId)}\\.([a-z])`).exec(documentNo) ?? [];
  const next = changedOn === undefined ? 0 : LETTERS.indexOf(letter) + 1;
  return `.${LETTERS[next % LETTERS.length] ?? ''}`;
};

/** Meetings that have been held are offered as long as they are among so many newest ones. */
const MOST_HELD = 12;

/** What is to come first is first. */
export const byTime = (a: Meeting, b: Meeting): number =>
  a.heldOn + a.startTime < b.heldOn + b.startTime ? -1 : 1;

/** Meetings to be held, and those held last, newest first. */
export const recentMeetings = (all: readonly Meeting[]) => {
  const sorted = [...all].sort(byTime);
  const held = sorted.filter(({ status }) => status === 'held').slice(-MOST_HELD);
  return { planned: sorted.filter(({ status }) => status === 'planned'), held: held.reverse() };
};

/** A meeting as its sidebars and letters show it. */
export const shownMeeting = (meeting: Meeting) => ({
  meetingId: meeting.meetingId,
  version: meeting.$.version,
  status: meeting.status,
  heldOn: meeting.heldOn,
  startTime: meeting.startTime,
  endTime: meeting.endTime ?? null,
  place: meeting.place,
  chair: meeting.chair,
  invited: meeting.invited,
  agenda: meeting.agenda,
  documentNo: meeting.documentNo ?? '',
  replacedNo: meeting.replacedNo ?? '',
  changedOn: meeting.changedOn ?? null,
});

export const listedAgencies = (book: Book) =>
  book.rows(agencies).map(({ agencyId, name, active }) => ({ agencyId, name, active: active === 'yes' }));

/** What stands at the head and the foot of letters about meetings. */
export const letterOf = (book: Book) => {
  const { letterhead, letterPlace, signerTitle, signerName, signerStaffNo } = settingsOf(book);
  return {
    agency: book.rows(agencies).find(({ type }) => type === 'manpower')?.name ?? '',
    letter: { letterhead, letterPlace, signerTitle, signerName, signerStaffNo },
  };
};
