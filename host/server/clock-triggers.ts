import type { Invocation } from '../services/prelude/invoke';
import type { Machine } from '../services/running';
import { nextRun } from '../services/trigger-time';

/** One clock move runs a trigger this often at most: the last ones. */
const mostRuns = 24;

/** Event object of a time-driven trigger (documented: developers.google.com/apps-script/guides/triggers/events). */
function eventOf(id: string, at: number): NonNullable<Invocation['event']> {
  const time = new Date(at);
  return {
    authMode: 'FULL',
    hasSource: false,
    triggerUid: id,
    timezone: 'UTC',
    year: time.getUTCFullYear(),
    month: time.getUTCMonth() + 1,
    'day-of-month': time.getUTCDate(),
    'day-of-week': time.getUTCDay() === 0 ? 7 : time.getUTCDay(),
    hour: time.getUTCHours(),
    minute: time.getUTCMinutes(),
    second: time.getUTCSeconds(),
  };
}

/** Runs, in their order and as their owners, the triggers that are due up to an instant; the clock moves along. */
export function runDueTriggers(
  { memory, clock }: Machine,
  until: number,
  run: (handler: string, owner: string, event: NonNullable<Invocation['event']>) => void,
): void {
  const due = memory.triggers.flatMap((trigger) => {
    const times: number[] = [];
    for (; trigger.nextAt <= until; trigger.nextAt = nextRun(trigger, trigger.nextAt))
      times.push(trigger.nextAt);
    return times.slice(-mostRuns).map((at) => ({ at, trigger }));
  });
  due.sort((one, other) => one.at - other.at);
  for (const { at, trigger } of due) {
    if (!memory.triggers.some(({ id }) => id === trigger.id)) continue;
    if (clock.now() < at) clock.set(at, clock.ticking);
    run(trigger.handler, trigger.owner, eventOf(trigger.id, at));
  }
}
