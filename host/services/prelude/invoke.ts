import type { Bridge } from './bridge';

/** What an execution is asked to run, as the context is told. */
export interface Invocation {
  readonly functionName: string;
  readonly parameters: readonly unknown[];
  /** The event object of a trigger, in place of parameters; `source` and `authMode` are added inside. */
  readonly event?: { readonly authMode: string; readonly hasSource: boolean } & Record<string, unknown>;
}

/**
 * Makes the function that runs one top-level function of the bundle and turns what comes of it into a text.
 * Runs inside the context, as text; must be called before the bundle is loaded.
 */
export function makeInvoke(bridge: Bridge, source: object, authModes: Record<string, object>): () => string {
  const { stringify } = JSON;
  const isDate = (value: unknown): boolean => Object.prototype.toString.call(value) === '[object Date]';
  const scope = globalThis as unknown as Record<string, unknown>;
  const before = new Set(Object.getOwnPropertyNames(scope));

  const callable = (name: string): ((...values: unknown[]) => unknown) => {
    const found: unknown = Object.prototype.hasOwnProperty.call(scope, name) ? scope[name] : undefined;
    if (typeof found !== 'function' || before.has(name) || name.endsWith('_')) {
      return bridge.fail(`Script function not found: ${name}`, '');
    }
    return found as (...values: unknown[]) => unknown;
  };
  /** Whether `google.script.run` turns the whole result into null for the sake of this value. */
  const spoils = (value: unknown, seen: readonly object[]): boolean => {
    if (typeof value === 'number') return !Number.isFinite(value);
    if (typeof value === 'function' || typeof value === 'bigint' || typeof value === 'symbol') return true;
    if (typeof value !== 'object' || value === null) return false;
    if (isDate(value) || seen.includes(value)) return true;
    const deeper = [...seen, value];
    return Object.values(value).some((item) => spoils(item, deeper));
  };
  const failure = (thrown: unknown): string => {
    const isError = thrown instanceof Error;
    const name = isError ? thrown.name : '';
    const message = isError ? thrown.message : String(thrown);
    return stringify({ ok: false, name, message, stack: isError ? String(thrown.stack) : '' });
  };

  return () => {
    try {
      const { functionName, parameters, event } = bridge.call('invocation') as Invocation;
      const run = callable(functionName);
      const { authMode, hasSource, ...fields } = event ?? { authMode: '', hasSource: false };
      const given =
        event === undefined
          ? parameters
          : [{ ...fields, authMode: authModes[authMode], ...(hasSource ? { source } : {}) }];
      const result = run(...given);
      if (result instanceof Promise)
        return bridge.fail(`${functionName}: a Promise as result is not offered by the local host`);
      return stringify({ ok: true, result: result === undefined || spoils(result, []) ? null : result });
    } catch (thrown) {
      return failure(thrown);
    }
  };
}
