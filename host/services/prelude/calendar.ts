import type { Bridge } from './bridge';

/**
 * The advanced service `Calendar`: resource first, then ids, then optional arguments. Runs inside the context, as text.
 */
export function installCalendar(bridge: Bridge, symbol: string): void {
  // Not enabled in the manifest: at Google the name is then unknown.
  if (symbol === '') return;
  const make = (name: string, ids: readonly string[], resource: boolean) =>
    function (...given: unknown[]): unknown {
      const least = ids.length + (resource ? 1 : 0);
      if (given.length < least || given.length > least + 1) {
        bridge.fail(`Invalid number of arguments provided. Expected ${least}-${least + 1} only`);
      }
      const options = given[least] ?? {};
      if (typeof options !== 'object' || Array.isArray(options)) {
        bridge.fail(`${name}: the optional arguments must be an object`);
      }
      const named = ids.map((id, n) => [id, String(given[n + (resource ? 1 : 0)])]);
      const input = { ...(Object.fromEntries(named) as object), options };
      return bridge.call(name, input, resource ? JSON.stringify(given[0] ?? {}) : '');
    };
  const events = 'Calendar.Events';
  (globalThis as unknown as Record<string, unknown>)[symbol] = bridge.offer('Calendar', {
    Events: bridge.offer(events, {
      list: make(`${events}.list`, ['calendarId'], false),
      insert: make(`${events}.insert`, ['calendarId'], true),
      update: make(`${events}.update`, ['calendarId', 'eventId'], true),
    }),
  });
}
