import { costlyCall, countCall } from './costly-call';
import { readMs } from './costs';
import { offered } from './offered';
import { checkRights } from './rights';
import type { Running } from './running';
import { ServiceError } from './service-error';
import { checkTime, spend } from './time-limit';
import type { TraceEntry } from './trace';

function perform(name: string, running: Running, inputText: string, body: string): string {
  const service = offered.get(name);
  if (service === undefined) throw new ServiceError(`${name} is not offered by the local host`);
  const input: unknown = JSON.parse(inputText);
  running.index += 1;
  const count = service.cost === undefined ? undefined : countCall(name, running);
  const entry: TraceEntry = {
    execution: running.number,
    function: running.functionName,
    user: running.user,
    index: running.index,
    service: name,
    costs: count !== undefined,
    ...(count === undefined ? {} : { call: count.call }),
    ms: 0,
    requestChars: inputText.length + body.length,
    answerChars: 0,
  };
  running.lastEntry = entry;
  running.machine.trace.add(entry);
  try {
    checkRights(name, service, running);
    const call = { name, service, input, body };
    const answer =
      count === undefined ? service.answer(input, running, body) : costlyCall(call, running, count, entry);
    entry.answerChars = answer.length;
    checkTime(running);
    return answer;
  } catch (error) {
    entry.error = error instanceof Error ? error.message : String(error);
    throw error;
  }
}

function answer(running: Running, name: string, inputText: string, body: string): string {
  if (running.dead !== undefined) throw new ServiceError(running.dead);
  if (name !== 'received') return perform(name, running, inputText, body);
  // What an answer held is counted inside, where it is parsed anyway.
  const { ranges, cells } = JSON.parse(inputText) as { ranges: number; cells: number };
  spend(running, readMs(ranges, cells));
  checkTime(running);
  return '';
}

/**
 * Answers one call out of a script's context: `v` or `e`, the host's clock, a line feed, and a JSON text. Never throws,
 * so that no object of the outside gets in.
 */
export function dispatch(running: Running, name: string, inputText: string, body: string): string {
  const { clock } = running.machine;
  try {
    const text = answer(running, name, inputText, body);
    return `v${clock.now()}\n${text}`;
  } catch (error) {
    const told =
      error instanceof ServiceError
        ? { name: error.errorName, message: error.message, details: error.details }
        : { name: 'Exception', message: `The local host failed: ${String(error)}` };
    return `e${clock.now()}\n${JSON.stringify(told)}`;
  }
}
