import { dayForPeople } from '../../core/day';
import { fill } from '../../core/words';
import type { ViewWords } from '../../i18n/view-words';
import { numberForPeople } from '../decimal';
import { shortList } from '../form/short-list';
import { dayWithWeekday } from '../day-words';
import type { Effect, Line } from './effect';
import { type Answer, slotText } from './sessions';

type Words = Pick<ViewWords, 'days' | 'common' | 'timetable'>;

/** The new day; hours and room only where they are others than before. */
export const becomesText = (
  { session, becomes }: Line,
  { instructors, sites }: Answer,
  words: Words,
): string => {
  if (becomes.type === 'cancelled') return words.timetable.cancelled;
  if (becomes.type === 'trainer')
    return (
      instructors.find(({ instructorId }) => instructorId === becomes.instructorId)?.name ??
      becomes.instructorId
    );
  const { slot, siteId = null } = becomes;
  const isSameTime = slot.startTime === session.startTime && slot.endTime === session.endTime;
  const site = sites.find((one) => one.siteId === siteId)?.name ?? words.timetable.noRoom;
  return [
    isSameTime ? dayWithWeekday(slot.sessionOn, words) : slotText(slot, words),
    ...(siteId === session.siteId ? [] : [site]),
  ].join(', ');
};

/** What holds for the cohort as a whole: its last day and its JP before and after, and sessions that stay. */
export const wholeTexts = (
  { outlook, kept }: Effect,
  words: Words,
  language: 'id' | 'en',
): readonly string[] => [
  ...(outlook
    ? [
        fill(words.timetable.last, {
          before: outlook.lastBefore === '' ? words.common.none : dayForPeople(outlook.lastBefore),
          after: outlook.lastAfter === '' ? words.common.none : dayForPeople(outlook.lastAfter),
        }),
        fill(words.timetable.jp, {
          before: numberForPeople(outlook.jpBefore, language),
          after: numberForPeople(outlook.jpAfter, language),
        }),
      ]
    : []),
  ...(kept.length === 0
    ? []
    : [
        fill(words.timetable.kept, {
          count: kept.length,
          names: shortList(kept, 6, words.common.more).join(', '),
        }),
      ]),
];
