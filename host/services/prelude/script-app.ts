import type { Bridge } from './bridge';

/** `ScriptApp`: clock triggers of the current user, and what a script knows of itself. Runs inside the context, as text. */
export function installScriptApp(bridge: Bridge, scriptId: string): Record<string, object> {
  interface TriggerFacts {
    readonly id: string;
    readonly handler: string;
  }
  const weekDays = bridge.constants('ScriptApp.WeekDay', [
    'MONDAY',
    'TUESDAY',
    'WEDNESDAY',
    'THURSDAY',
    'FRIDAY',
    'SATURDAY',
    'SUNDAY',
  ]);
  const eventTypes = bridge.constants('ScriptApp.EventType', [
    'CLOCK',
    'ON_OPEN',
    'ON_EDIT',
    'ON_CHANGE',
    'ON_FORM_SUBMIT',
  ]);
  const sources = bridge.constants('ScriptApp.TriggerSource', [
    'SPREADSHEETS',
    'CLOCK',
    'FORMS',
    'DOCUMENTS',
    'CALENDAR',
  ]);
  const authModes = bridge.constants('ScriptApp.AuthMode', ['NONE', 'CUSTOM_FUNCTION', 'LIMITED', 'FULL']);

  const ids = new WeakMap<object, string>();
  const triggerOf = ({ id, handler }: TriggerFacts): object => {
    const trigger = bridge.offer('Trigger', {
      getUniqueId: () => id,
      getHandlerFunction: () => handler,
      getEventType: () => eventTypes['CLOCK'],
      getTriggerSource: () => sources['CLOCK'],
      getTriggerSourceId: () => null,
    });
    ids.set(trigger, id);
    return trigger;
  };
  const clockBuilder = (handler: string): object => {
    const plan: Record<string, unknown> = { handler };
    const whole = (value: unknown, name: string): number => {
      const number = Number(value);
      if (!Number.isInteger(number) || number < 0) bridge.fail(`Invalid argument: ${name}`);
      return number;
    };
    const builder: object = bridge.offer('ClockTriggerBuilder', {
      everyMinutes: (minutes: unknown) => {
        const step = whole(minutes, 'minutes');
        if (![1, 5, 10, 15, 30].includes(step)) {
          bridge.fail(
            `The value you passed to everyMinutes was invalid. It must be one of 1, 5, 10, 15 or 30.`,
          );
        }
        return set({ unit: 'minutes', every: step });
      },
      everyHours: (hours: unknown) => set({ unit: 'hours', every: whole(hours, 'hours') }),
      everyDays: (days: unknown) => set({ unit: 'days', every: whole(days, 'days') }),
      everyWeeks: (weeks: unknown) => set({ unit: 'weeks', every: whole(weeks, 'weeks') }),
      onWeekDay: (day: unknown) =>
        set({ unit: plan['unit'] ?? 'weeks', every: plan['every'] ?? 1, weekDay: String(day) }),
      atHour: (hour: unknown) => set({ hour: whole(hour, 'hour') }),
      nearMinute: (minute: unknown) => set({ minute: whole(minute, 'minute') }),
      inTimezone: (zone: unknown) => set({ zone: String(zone) }),
      create: () => triggerOf(bridge.call('ClockTriggerBuilder.create', plan) as TriggerFacts),
    });
    const set = (values: Record<string, unknown>): object => {
      Object.assign(plan, values);
      return builder;
    };
    return builder;
  };
  (globalThis as unknown as Record<string, unknown>)['ScriptApp'] = bridge.offer('ScriptApp', {
    AuthMode: authModes,
    EventType: eventTypes,
    TriggerSource: sources,
    WeekDay: weekDays,
    getScriptId: () => scriptId,
    newTrigger: (handler: unknown) => {
      bridge.call('ScriptApp.newTrigger');
      return bridge.offer('TriggerBuilder', { timeBased: () => clockBuilder(String(handler)) });
    },
    getProjectTriggers: () => (bridge.call('ScriptApp.getProjectTriggers') as TriggerFacts[]).map(triggerOf),
    deleteTrigger: (trigger: object) => {
      bridge.call('ScriptApp.deleteTrigger', { id: ids.get(trigger) ?? '' });
    },
  });
  return authModes;
}
