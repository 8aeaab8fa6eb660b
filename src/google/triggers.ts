import type { TriggersPort } from '../app/ports';

export const triggers: TriggersPort = {
  has: (handler) =>
    ScriptApp.getProjectTriggers().some((trigger) => trigger.getHandlerFunction() === handler),
  installHourly: (handler) => {
    ScriptApp.newTrigger(handler).timeBased().everyHours(1).create();
  },
};
