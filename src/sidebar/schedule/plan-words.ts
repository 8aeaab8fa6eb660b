import { dayForPeople } from '../../core/day';
import { fill } from '../../core/words';
import type { ViewWords } from '../../i18n/view-words';
import { dayWithWeekday } from '../day-words';
import { numberForPeople } from '../decimal';
import { type Entry, lastDay, type Plan, type SkippedDay } from './timeline';

type Words = Pick<ViewWords, 'schedule' | 'days'>;

/** Fills a text that tells of a plan by `{count}`, `{jp}` and `{last}`. */
export const tellPlan = (text: string, plan: Plan, language: 'id' | 'en'): string =>
  fill(text, {
    count: plan.sessions.length,
    jp: numberForPeople(plan.totalJp, language),
    last: dayForPeople(lastDay(plan)),
  });

/** Why nothing is held on a day: the day off by its name, or the room. */
const reasonOf = ({ reason, name = '' }: SkippedDay, { days }: Words): string =>
  reason === 'dayOff' ? name : days.roomClosed;

const toldOf = (day: SkippedDay, isBack: boolean, words: Words): string => {
  const { schedule } = words;
  if (day.reason === 'leftOut') return isBack ? schedule.willBeBack : schedule.isOut;
  return day.movedTo === undefined
    ? fill(schedule.skipped, { name: reasonOf(day, words) })
    : fill(schedule.movedTo, {
        name: reasonOf(day, words),
        day: dayWithWeekday(day.movedTo, words),
      });
};

/** What a line says beside day and hours: that it is moved, added, taken out, and why. */
export const remarksOn = (entry: Entry, { skipped }: Plan, words: Words): readonly string[] => {
  const { schedule } = words;
  if (entry.type === 'new') return [schedule.willBeAdded];
  if (entry.type === 'skipped') return [toldOf(entry.day, entry.isBack, words)];
  const { insteadOf, isAdded } = entry.session;
  const off = skipped.find(({ on }) => on === insteadOf);
  return [
    ...(insteadOf !== null && off
      ? [
          fill(schedule.insteadOf, {
            name: reasonOf(off, words),
            day: dayWithWeekday(insteadOf, words),
          }),
        ]
      : []),
    ...(isAdded ? [schedule.isAdded] : []),
    ...(entry.isOut ? [schedule.willBeOut] : []),
  ];
};

/** What the button of a line is called; undefined when it has none. */
export const buttonOf = (entry: Entry, { schedule }: Words): string | undefined => {
  if (entry.type === 'new' || (entry.type === 'session' && entry.session.isAdded)) return schedule.remove;
  if (entry.type === 'session') return entry.isOut ? schedule.putBack : schedule.takeOut;
  if (entry.day.reason !== 'leftOut') return undefined;
  return entry.isBack ? schedule.takeOut : schedule.putBack;
};
