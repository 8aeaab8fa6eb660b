import type { Bridge } from './bridge';

/**
 * Takes away what Google's runtime lacks or does not promise, and puts `console` in its place.
 * Runs inside the context, as text.
 */
export function installGlobals(bridge: Bridge, random: (() => number) | undefined): void {
  const scope = globalThis as unknown as Record<string, unknown>;
  for (const name of ['Intl', 'WebAssembly', 'SharedArrayBuffer', 'Atomics'])
    Reflect.deleteProperty(scope, name);

  // Structured stack frames would hand functions of the outside to the script.
  Object.defineProperty(Error, 'prepareStackTrace', {
    value: undefined,
    writable: false,
    configurable: false,
  });
  if (random !== undefined) Math.random = random;

  const shown = (value: unknown): string => {
    if (typeof value === 'string') return value;
    if (value instanceof Error) return value.stack ?? `${value.name}: ${value.message}`;
    try {
      return typeof value === 'object' && value !== null ? JSON.stringify(value) : String(value);
    } catch {
      return Object.prototype.toString.call(value);
    }
  };
  const writer =
    (level: string) =>
    (...values: unknown[]): void => {
      bridge.call('console', { level, text: values.map(shown).join(' ') });
    };
  const timers = new Map<string, number>();
  scope['console'] = bridge.offer('console', {
    log: writer('log'),
    info: writer('info'),
    warn: writer('warn'),
    error: writer('error'),
    time: (label: string): void => void timers.set(label, bridge.now()),
    timeEnd: (label: string): void => {
      writer('log')(`${label}: ${bridge.now() - (timers.get(label) ?? bridge.now())}ms`);
    },
  });
  scope['Logger'] = bridge.offer('Logger', {
    log: (value: unknown, ...values: unknown[]): void => {
      let next = 0;
      const text =
        values.length === 0 ? shown(value) : shown(value).replace(/%s/g, () => shown(values[next++]));
      bridge.call('console', { level: 'log', text });
    },
  });
}
