import type { Bridge } from './bridge';

/** `PropertiesService`, `CacheService` and `LockService`. Runs inside the context, as text. */
export function installStores(bridge: Bridge): void {
  const scope = globalThis as unknown as Record<string, unknown>;
  const text = (name: string, value: unknown): string => {
    if (value === null || value === undefined) bridge.fail(`Argument cannot be null: ${name}`);
    return typeof value === 'string' ? value : JSON.stringify(value);
  };
  const propertiesOf = (store: string): object => {
    const ask = (method: string, input: object = {}): unknown =>
      bridge.call(`Properties.${method}`, { store, ...input });
    const properties: object = bridge.offer('Properties', {
      getProperty: (key: unknown) => ask('getProperty', { key: text('key', key) }),
      getProperties: () => ask('getProperties'),
      getKeys: () => Object.keys(ask('getProperties') as object),
      setProperty: (key: unknown, value: unknown) => {
        ask('setProperty', { key: text('key', key), value: text('value', value) });
        return properties;
      },
      setProperties: (values: Record<string, unknown>, deleteOthers = false) => {
        const entries = Object.entries(values).map(([key, value]) => [key, text('value', value)]);
        ask('setProperties', { values: Object.fromEntries(entries) as object, deleteOthers });
        return properties;
      },
      deleteProperty: (key: unknown) => {
        ask('deleteProperty', { key: text('key', key) });
        return properties;
      },
      deleteAllProperties: () => {
        ask('deleteAllProperties');
        return properties;
      },
    });
    return properties;
  };
  scope['PropertiesService'] = bridge.offer('PropertiesService', {
    getDocumentProperties: () => propertiesOf('document'),
    getScriptProperties: () => propertiesOf('script'),
    getUserProperties: () => propertiesOf('user'),
  });

  const cacheOf = (store: string): object => {
    const ask = (method: string, input: object): unknown =>
      bridge.call(`Cache.${method}`, { store, ...input });
    const lifetime = (seconds: unknown): number => (seconds === undefined ? 600 : Number(seconds));
    return bridge.offer('Cache', {
      get: (key: unknown) =>
        Object.values(ask('get', { keys: [text('key', key)] }) as Record<string, string>)[0] ?? null,
      getAll: (keys: unknown[]) => ask('get', { keys: keys.map(String) }),
      put: (key: unknown, value: unknown, seconds?: unknown) => {
        const values = { [text('key', key)]: text('value', value) };
        ask('put', { values, seconds: lifetime(seconds) });
      },
      putAll: (given: Record<string, unknown>, seconds?: unknown) => {
        const entries = Object.entries(given).map(([key, value]) => [key, text('value', value)]);
        ask('put', { values: Object.fromEntries(entries) as object, seconds: lifetime(seconds) });
      },
      remove: (key: unknown) => {
        ask('remove', { keys: [String(key)] });
      },
      removeAll: (keys: unknown[]) => {
        ask('remove', { keys: keys.map(String) });
      },
    });
  };
  scope['CacheService'] = bridge.offer('CacheService', {
    getDocumentCache: () => cacheOf('document'),
    getScriptCache: () => cacheOf('script'),
    getUserCache: () => cacheOf('user'),
  });

  const lockOf = (store: string): object => {
    let held = false;
    const take = (milliseconds: unknown): boolean => {
      if (!held) held = bridge.call('Lock.tryLock', { store, milliseconds: Number(milliseconds) }) as boolean;
      return held;
    };
    return bridge.offer('Lock', {
      tryLock: take,
      waitLock: (milliseconds: unknown) => {
        if (!take(milliseconds))
          bridge.fail('Lock timeout: another process was holding the lock for too long.');
      },
      hasLock: () => held,
      releaseLock: () => {
        if (held) bridge.call('Lock.releaseLock', { store });
        held = false;
      },
    });
  };
  scope['LockService'] = bridge.offer('LockService', {
    getScriptLock: () => lockOf('script'),
    getDocumentLock: () => lockOf('document'),
    getUserLock: () => lockOf('user'),
  });
}
