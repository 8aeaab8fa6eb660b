import { costs } from '../costs';
import { limits, type TriggerRecord } from '../host-memory';
import { service, type Service } from '../running';
import { ServiceError } from '../service-error';
import { nextRun } from '../trigger-time';
import { isZone } from '../zone';

type Plan = Partial<Pick<TriggerRecord, 'unit' | 'every' | 'weekDay' | 'hour' | 'minute' | 'zone'>> & {
  readonly handler: string;
};

const facts = ({ id, handler }: TriggerRecord): object => ({ id, handler });

/** `ScriptApp`'s triggers: each user sees, makes and deletes only the own ones. */
export const triggerCalls: Readonly<Record<string, Service>> = {
  'ScriptApp.newTrigger': service({ scopes: ['script.scriptapp'], authorised: true, answer: () => '' }),
  'ClockTriggerBuilder.create': service<Plan>({
    scopes: ['script.scriptapp'],
    authorised: true,
    cost: costs.writeTrigger,
    answer: (plan, { machine, user }) => {
      const { memory, clock, bundle } = machine;
      if (memory.triggers.filter(({ owner }) => owner === user).length >= limits.triggersAUser) {
        throw new ServiceError(
          'This script has too many triggers. Triggers must be deleted from the script before more can be added.',
        );
      }
      const { unit, every = 1, zone = bundle.manifest.timeZone, ...rest } = plan;
      if (unit === undefined || every < 1)
        throw new ServiceError('The recurrence of the trigger is missing.');
      if (!isZone(zone)) throw new ServiceError(`Invalid time zone: ${zone}`);
      memory.lastNumber += 1;
      const timing = { ...rest, unit, every, zone };
      const trigger = {
        ...timing,
        id: `trigger-${memory.lastNumber}`,
        owner: user,
        nextAt: nextRun(timing, clock.now()),
      };
      memory.triggers.push(trigger);
      return JSON.stringify(facts(trigger));
    },
  }),
  'ScriptApp.getProjectTriggers': service({
    scopes: ['script.scriptapp'],
    authorised: true,
    cost: costs.readTriggers,
    answer: (_input, { machine, user }) =>
      JSON.stringify(machine.memory.triggers.filter(({ owner }) => owner === user).map(facts)),
  }),
  'ScriptApp.deleteTrigger': service<{ readonly id: string }>({
    scopes: ['script.scriptapp'],
    authorised: true,
    cost: costs.writeTrigger,
    answer: ({ id }, { machine, user }) => {
      const { memory } = machine;
      memory.triggers = memory.triggers.filter((trigger) => trigger.id !== id || trigger.owner !== user);
      return '';
    },
  }),
};
