import { fill } from '../../core/words';
import { dayForPeople, weekdayOf } from '../../core/day';
import type { ViewWords } from '../../i18n/view-words';
import { numberForPeople } from '../decimal';
import { linesOf } from '../print/text-lines';
import { writtenDay, writtenPeriod } from '../print/written-day';
import type { Chosen, Sheet } from './sheets';

export type SheetWords = Pick<ViewWords, 'attendanceSheet' | 'days'>;

const distinct = (texts: readonly string[]): readonly string[] => [
  ...new Set(texts.filter((text) => text !== '')),
];

/** `Senin, 1 Februari 2027`, or from the first day to the last. */
export const daysOf = ({ sessions }: Sheet, { attendanceSheet: { months }, days }: SheetWords): string => {
  const from = sessions[0].sessionOn;
  const to = sessions[sessions.length - 1]?.sessionOn ?? from;
  return from === to
    ? `${days.weekdays[weekdayOf(from) - 1] ?? ''}, ${writtenDay(from, months)}`
    : writtenPeriod(from, to, months);
};

/** Who signs for the instruction: nobody that is known beforehand when there are several. */
export const signingInstructor = ({ sessions }: Sheet): string => {
  const [first = '', ...others] = distinct(sessions.map(({ instructor }) => instructor));
  return others.length === 0 ? first : '';
};

/** What stands between title and table, a label each: blank where it is not known. */
export const subjectOf = (
  chosen: Pick<Chosen, 'programme' | 'name' | 'cohortId'>,
  sheet: Sheet,
  words: SheetWords,
): readonly (readonly [label: string, value: string])[] => {
  const { labels } = words.attendanceSheet;
  return [
    [labels.programme, chosen.programme],
    [labels.days, daysOf(sheet, words)],
    [labels.cohort, `${chosen.name} (${chosen.cohortId})`],
    [labels.place, distinct(sheet.sessions.map(({ place }) => place)).join('; ')],
    [labels.instructor, distinct(sheet.sessions.map(({ instructor }) => instructor)).join('; ')],
  ];
};

export const pageWords = (page: number, pages: number, { attendanceSheet }: SheetWords): string =>
  pages === 1 ? '' : fill(attendanceSheet.page, { page, pages });

const HEAD_POINTS = 8.5;
const HEAD_PADDING = 0.8;

/** Day and time above each column to sign in; where one of the days is too long for its column, weekdays have three letters. */
export const sessionHeads = (
  sessions: Sheet['sessions'],
  width: number,
  { days }: SheetWords,
  language: 'id' | 'en',
): readonly { readonly day: string; readonly time: string }[] => {
  const written = (letters: number) =>
    sessions.map(
      ({ sessionOn }) =>
        `${(days.weekdays[weekdayOf(sessionOn) - 1] ?? '').slice(0, letters)}, ${dayForPeople(sessionOn)}`,
    );
  const fits = written(Infinity).every((day) => linesOf(day, width - HEAD_PADDING, HEAD_POINTS) === 1);
  const shown = written(fits ? Infinity : 3);
  return sessions.map(({ startTime, endTime, jp }, n) => ({
    day: shown[n] ?? '',
    time: `${startTime}–${endTime} · ${numberForPeople(jp, language)} JP`,
  }));
};
