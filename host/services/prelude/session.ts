import type { Bridge } from './bridge';

/** `Session`: who runs the script, and where. Runs inside the context, as text. */
export function installSession(bridge: Bridge, zone: string, locale: string): void {
  const userOf = (service: string): object =>
    bridge.offer('User', {
      getEmail: () => bridge.call(service),
    });
  (globalThis as unknown as Record<string, unknown>)['Session'] = bridge.offer('Session', {
    getActiveUser: () => userOf('Session.getActiveUser.getEmail'),
    getEffectiveUser: () => userOf('Session.getEffectiveUser.getEmail'),
    getScriptTimeZone: () => zone,
    getActiveUserLocale: () => locale,
  });
}
