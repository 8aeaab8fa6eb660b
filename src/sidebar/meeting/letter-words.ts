import { weekdayOf } from '../../core/day';
import { fill } from '../../core/words';
import type { ViewWords } from '../../i18n/view-words';
import { writtenDay } from '../print/written-day';
import type { Meeting } from './plan-form';

type Words = Pick<ViewWords, 'meeting'>;

/** The items of a text that has one a line. */
export const itemsOf = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** `Selasa, 27 Agustus 2019`. */
export const dayWords = (day: string, words: Pick<ViewWords, 'days' | 'meeting'>): string =>
  `${words.days.weekdays[weekdayOf(day) - 1] ?? ''}, ${writtenDay(day, words.meeting.months)}`;

/** `pukul 10.00 s.d. 12.00 WIB`, with a point where Indonesian letters have one. */
export const timeWords = (
  { startTime, endTime }: Pick<Meeting, 'startTime' | 'endTime'>,
  { meeting: { letter } }: Words,
  language: 'id' | 'en',
): string => {
  const written = (time: string) => (language === 'id' ? time.replace(':', '.') : time);
  const from = written(startTime);
  return endTime === null
    ? fill(letter.fromOn, { from })
    : fill(letter.fromTo, { from, to: written(endTime) });
};

/** The names of agencies, in their order; a code that nobody has any more stays a code. */
export const namesOf = (
  agencyIds: readonly string[],
  agencies: readonly { readonly agencyId: string; readonly name: string }[],
): readonly string[] => agencyIds.map((id) => agencies.find(({ agencyId }) => agencyId === id)?.name ?? id);
