import { cargoOf } from './legal-value';

type Handler = (value: unknown, userObject: unknown) => void;

interface Handlers {
  readonly success?: Handler;
  readonly failure?: Handler;
  readonly userObject?: unknown;
}

/** Sends one call and reports what became of it. */
export type SendCall = (name: string, parameters: string, done: (outcome: Outcome) => void) => void;

export interface Outcome {
  readonly result?: string;
  readonly error?: { readonly name: string; readonly message: string };
}

/** Google answers at most this many calls of one page at a time; further ones wait. */
const atOnce = 10;

/**
 * `google.script.run`: any property is a function of the script; the `with…` methods give a new runner, so that a
 * runner kept in a variable does not change.
 */
export function createScriptRun(send: SendCall): object {
  let running = 0;
  const waiting: (() => void)[] = [];
  const start = (call: () => void) => {
    if (running >= atOnce) return void waiting.push(call);
    running += 1;
    call();
  };
  const ended = () => {
    running -= 1;
    const next = waiting.shift();
    if (next) start(next);
  };

  const runner = (handlers: Handlers): object =>
    new Proxy(Object.freeze({}), {
      get: (_, name) => {
        if (typeof name !== 'string' || name === 'then') return undefined;
        if (name === 'withSuccessHandler') return (success: Handler) => runner({ ...handlers, success });
        if (name === 'withFailureHandler') return (failure: Handler) => runner({ ...handlers, failure });
        if (name === 'withUserObject') return (userObject: unknown) => runner({ ...handlers, userObject });
        return (...parameters: unknown[]) => {
          const cargo = cargoOf(parameters);
          start(() => {
            send(name, cargo, (outcome) => {
              ended();
              settle(outcome, handlers);
            });
          });
        };
      },
    });
  return runner({});
}

function settle(outcome: Outcome, handlers: Handlers) {
  if (!outcome.error) {
    handlers.success?.(JSON.parse(outcome.result ?? 'null'), handlers.userObject);
    return;
  }
  const error = new Error(outcome.error.message);
  error.name = outcome.error.name;
  if (handlers.failure) handlers.failure(error, handlers.userObject);
  else console.error('Uncaught', error);
}
