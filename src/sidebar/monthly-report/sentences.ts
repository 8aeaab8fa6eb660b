import { fill } from '../../core/words';
import type { ViewWords } from '../../i18n/view-words';
import { numberForPeople } from '../decimal';
import { type Answer, monthName, told } from './report';

type Words = Pick<ViewWords, 'monthlyReport'>;
type ByAgency = Answer['obstacles']['actions'] | Answer['obstacles']['tasks'];

const agencyWords = ({ agencies, more }: ByAgency, { monthlyReport }: Words): string =>
  [
    ...agencies.map(({ agencyId, count }) => `${agencyId}\u00a0${count}`),
    ...(more > 0 ? [fill(monthlyReport.moreAgencies, { count: more })] : []),
  ].join(', ');

const CAUSES = ['prison', 'dayOff', 'other'] as const;

/** What stood in the way, a sentence each; where nothing did, that is said as well. */
export const obstacleWords = ({ obstacles }: Answer, words: Words): readonly string[] => {
  const { monthlyReport: said } = words;
  const { calledOff, moved, unrecorded, actions, tasks } = obstacles;
  const count = CAUSES.reduce((sum, cause) => sum + calledOff[cause], 0);
  const causes = CAUSES.filter((cause) => calledOff[cause] > 0)
    .map((cause) => fill(said.causes[cause], { count: calledOff[cause] }))
    .join(', ');
  return [
    count === 0 ? said.noneCalledOff : fill(said.calledOff, { count, causes }),
    ...(moved > 0 ? [fill(said.moved, { count: moved })] : []),
    ...(unrecorded > 0 ? [fill(said.unrecorded, { count: unrecorded })] : []),
    actions.agencies.length === 0
      ? said.noLateActions
      : fill(said.lateActions, { agencies: agencyWords(actions, words) }),
    tasks.agencies.length === 0
      ? said.noLateTasks
      : fill(said.lateTasks, { agencies: agencyWords(tasks, words) }),
  ];
};

/** What the next month is to bring. */
export const planWords = (
  { plan, period }: Answer,
  words: Words,
  language: 'id' | 'en',
): readonly string[] => {
  const { monthlyReport: said } = words;
  const meetings = {
    days: plan.meetings.map((day) => Number(day.slice(8))).join(', '),
    month: monthName(period.next, words),
    count: plan.moreMeetings,
  };
  return [
    fill(said.sessions, { count: plan.sessions, jp: numberForPeople(plan.jp, language) }),
    plan.meetings.length === 0
      ? said.noMeetings
      : fill(plan.moreMeetings > 0 ? said.moreMeetings : said.meetings, meetings),
    fill(said.due, { actions: plan.actions, tasks: plan.tasks }),
  ];
};

export const insuranceWords = ({ insurance }: Answer, words: Words): string => {
  const { people, ...parts } = insurance;
  if (Object.values(parts).every((part) => part === null)) return words.monthlyReport.insuranceUntold;
  return fill(words.monthlyReport.insurance, {
    people: told(people, words),
    active: told(insurance.active, words),
    toRegister: told(insurance.toRegister, words),
    lapsed: told(insurance.lapsed, words),
    unknown: told(insurance.unknown, words),
  });
};
