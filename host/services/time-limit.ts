import { limits } from './host-memory';
import type { Running } from './running';
import { ServiceError } from './service-error';

/** What a killed execution is told; Google's text for an execution that took too long. */
export const killedText = 'Exceeded maximum execution time';

/**
 * Kills an execution. A script reaches the outside only through a service, and none answers from here on: `catch` and
 * `finally` blocks may still compute, but nothing they do has any effect, and what they return is thrown away. A script
 * that goes on for ever all the same is ended by the real time limit.
 */
export function kill(running: Running): never {
  running.dead = killedText;
  throw new ServiceError(killedText);
}

/** Moves the host's clock and the execution's own by modelled milliseconds. */
export function spend(running: Running, milliseconds: number): void {
  running.ms += milliseconds;
  running.machine.clock.advance(milliseconds);
  if (running.lastEntry !== undefined) running.lastEntry.ms += milliseconds;
}

/** Kills an execution that has used up its time. */
export function checkTime(running: Running): void {
  const most = running.origin === 'simpleTrigger' ? limits.simpleTriggerMs : limits.executionMs;
  if (running.ms > most) kill(running);
}
