/** What the facades inside a script's context have to reach the host with. */
export interface Bridge {
  /** Calls a service of the host; only texts cross. Throws the service's error, made inside the context. */
  call(service: string, input?: unknown, body?: string): unknown;
  /** An object that throws, naming itself, when a member is asked for that it does not have. */
  offer<T extends object>(name: string, members: T): T;
  /** A set of named constants, such as `Ui.Button`. */
  constants(name: string, words: readonly string[]): Record<string, object>;
  /** Throws an error as Google's services throw it. */
  fail(message: string, name?: string): never;
  /** The host's clock as of the last service call, in milliseconds since 1970. */
  now(): number;
}

/** The one function of the outside that the context is given: its answer is `v` or `e`, the clock, a line feed and a JSON text. */
export type HostCall = (service: string, input: string, body: string) => string;

/**
 * Makes the bridge. Runs inside the context, as text: it may name nothing of this module.
 * What `raw` throws (the stack is full) is an object of the outside, so it is replaced here.
 */
export function makeBridge(raw: HostCall): Bridge {
  const { parse, stringify } = JSON;
  let clock = 0;

  const errorOf = (name: string, message: string, details?: unknown): Error => {
    const error = new Error(message);
    Object.defineProperty(error, 'name', {
      value: name,
      enumerable: false,
      configurable: true,
      writable: true,
    });
    if (details !== undefined) Object.assign(error, { details });
    return error;
  };

  const fail = (message: string, name = 'Exception'): never => {
    throw errorOf(name, message);
  };

  const ask = (service: string, input: string, body: string): string => {
    let answer = '';
    try {
      answer = raw(service, input, body);
    } catch {
      throw new RangeError('Maximum call stack size exceeded');
    }
    const end = answer.indexOf('\n');
    clock = Number(answer.slice(1, end));
    if (answer.startsWith('v')) return answer.slice(end + 1);
    const error = parse(answer.slice(end + 1)) as { name: string; message: string; details?: unknown };
    throw errorOf(error.name, error.message, error.details);
  };

  const offer = <T extends object>(name: string, members: T): T =>
    new Proxy(Object.assign(Object.create(null) as T, members), {
      get(target, key) {
        if (typeof key === 'symbol') return key === Symbol.toPrimitive ? () => name : undefined;
        if (key in target) return target[key as keyof T];
        if (key === 'toString') return () => name;
        if (key === 'toJSON' || key === 'then') return undefined;
        return fail(`${name}.${key} is not offered by the local host`);
      },
      set: (_target, key) => fail(`${name}.${String(key)} cannot be set`),
      defineProperty: (_target, key) => fail(`${name}.${String(key)} cannot be set`),
      deleteProperty: (_target, key) => fail(`${name}.${String(key)} cannot be deleted`),
      setPrototypeOf: () => fail(`${name} cannot be changed`),
    });

  return {
    call: (service, input = {}, body = '') => {
      const text = ask(service, stringify(input), body);
      return text === '' ? undefined : (parse(text) as unknown);
    },
    offer,
    constants: (name, words) =>
      offer(
        name,
        Object.fromEntries(
          words.map((word) => [
            word,
            Object.freeze({ toString: () => word, name: () => word, toJSON: () => word }),
          ]),
        ),
      ),
    fail,
    now: () => clock,
  };
}
