import { execute, type Execution } from '../services/execute';
import type { Invocation } from '../services/prelude/invoke';
import type { Machine, Origin } from '../services/running';
import { runDueTriggers } from './clock-triggers';
import type { PastExecution } from './host';
import type { RunRequest } from './wire';

/** Functions that Google calls by their name, and with which authorisation. */
const eventFunctions: ReadonlyMap<string, string> = new Map([
  ['onOpen', 'LIMITED'],
  ['onEdit', 'LIMITED'],
  ['onSelectionChange', 'LIMITED'],
  ['onInstall', 'FULL'],
]);
const kept = 200;

/** Runs functions of the script, and remembers the last executions. */
export interface Performer {
  /** For a person, or as a simple trigger when that is what the function's name says and nothing is handed to it. */
  forPerson(request: RunRequest, user: string): Execution;
  /** The clock triggers that are due up to an instant, as their owners. */
  dueTriggers(until: number): void;
  past(): readonly PastExecution[];
}

/** Makes a performer over what executions share. */
export function makePerformer(machine: Machine): Performer {
  const past: PastExecution[] = [];
  const perform = (
    functionName: string,
    user: string,
    origin: Origin,
    rest: Pick<Invocation, 'parameters' | 'event'> & Pick<RunRequest, 'selection'>,
  ): Execution => {
    const done = execute(machine, { functionName, user, origin, ...rest });
    const { answer, ...facts } = done;
    const outcome = answer.error === undefined ? { result: answer.result } : { error: answer.error.message };
    past.push({ ...facts, function: functionName, user, origin, ...outcome });
    if (past.length > kept) past.shift();
    return done;
  };
  return {
    forPerson: ({ function: name, parameters, selection }, user) => {
      const given = { parameters, ...(selection === undefined ? {} : { selection }) };
      const authMode = parameters.length > 0 ? undefined : eventFunctions.get(name);
      if (authMode === undefined) return perform(name, user, 'person', given);
      const origin = authMode === 'LIMITED' ? 'simpleTrigger' : 'person';
      return perform(name, user, origin, { ...given, event: { authMode, hasSource: true } });
    },
    dueTriggers: (until) =>
      runDueTriggers(machine, until, (handler, owner, event) => {
        perform(handler, owner, 'clockTrigger', { parameters: [], event });
      }),
    past: () => past,
  };
}
