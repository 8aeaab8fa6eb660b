import { costs } from '../costs';
import { limits } from '../host-memory';
import { service, type Running, type Service } from '../running';
import { ServiceError } from '../service-error';

interface StoreInput {
  readonly store: string;
}

/** A record's own value: a user's key may be called `constructor`. */
const own = <T>(record: Readonly<Record<string, T>>, key: string): T | undefined =>
  Object.hasOwn(record, key) ? record[key] : undefined;

const bytes = (text: string): number => Buffer.byteLength(text, 'utf8');
const storeName = (store: string, user: string): string => (store === 'user' ? `user ${user}` : store);

function propertiesOf({ store }: StoreInput, { machine, user }: Running): Record<string, string> {
  return (machine.memory.properties[storeName(store, user)] ??= {});
}

function checked(properties: Readonly<Record<string, string>>): Record<string, string> {
  let total = 0;
  for (const [key, value] of Object.entries(properties)) {
    if (bytes(value) > limits.propertyBytes) throw new ServiceError('Argument too large: value');
    total += bytes(key) + bytes(value);
  }
  if (total > limits.propertyStoreBytes) {
    throw new ServiceError(
      'You have exceeded the property storage quota. Please remove some properties and try again.',
    );
  }
  return { ...properties };
}

function replace(input: StoreInput, running: Running, properties: Readonly<Record<string, string>>): string {
  running.machine.memory.properties[storeName(input.store, running.user)] = checked(properties);
  return '';
}

function cacheOf(
  { store }: StoreInput,
  { machine, user }: Running,
): Record<string, { value: string; until: number }> {
  return (machine.memory.cache[storeName(store, user)] ??= {});
}

/** `PropertiesService`. */
export const propertyCalls: Readonly<Record<string, Service>> = {
  'Properties.getProperty': service<StoreInput & { readonly key: string }>({
    cost: costs.getProperty,
    answer: (input, running) => JSON.stringify(own(propertiesOf(input, running), input.key) ?? null),
  }),
  'Properties.getProperties': service<StoreInput>({
    cost: costs.getProperty,
    answer: (input, running) => JSON.stringify(propertiesOf(input, running)),
  }),
  'Properties.setProperty': service<StoreInput & { readonly key: string; readonly value: string }>({
    cost: costs.setProperty,
    answer: (input, running) =>
      replace(input, running, { ...propertiesOf(input, running), [input.key]: input.value }),
  }),
  'Properties.setProperties': service<StoreInput & { values: Record<string, string>; deleteOthers: boolean }>(
    {
      cost: costs.setProperty,
      answer: (input, running) =>
        replace(input, running, {
          ...(input.deleteOthers ? {} : propertiesOf(input, running)),
          ...input.values,
        }),
    },
  ),
  'Properties.deleteProperty': service<StoreInput & { readonly key: string }>({
    cost: costs.setProperty,
    answer: (input, running) => {
      const kept = Object.entries(propertiesOf(input, running)).filter(([key]) => key !== input.key);
      return replace(input, running, Object.fromEntries(kept));
    },
  }),
  'Properties.deleteAllProperties': service<StoreInput>({
    cost: costs.setProperty,
    answer: (input, running) => replace(input, running, {}),
  }),
};

/** `CacheService`: entries end by the host's clock. */
export const cacheCalls: Readonly<Record<string, Service>> = {
  'Cache.get': service<StoreInput & { readonly keys: readonly string[] }>({
    cost: costs.getCache,
    answer: (input, running) => {
      const cache = cacheOf(input, running);
      const now = running.machine.clock.now();
      const live = input.keys.filter((key) => (own(cache, key)?.until ?? 0) > now);
      return JSON.stringify(Object.fromEntries(live.map((key) => [key, own(cache, key)?.value])));
    },
  }),
  'Cache.put': service<
    StoreInput & { readonly values: Readonly<Record<string, string>>; readonly seconds: number }
  >({
    cost: costs.putCache,
    answer: (input, running) => {
      const { seconds } = input;
      if (!(seconds >= 1)) throw new ServiceError('Argument too small: expirationInSeconds');
      for (const [key, value] of Object.entries(input.values)) {
        if (key.length > limits.cacheKeyCharacters) throw new ServiceError('Argument too large: key');
        if (bytes(value) > limits.cacheBytes) throw new ServiceError('Argument too large: value');
      }
      const until = running.machine.clock.now() + Math.min(seconds, limits.cacheSeconds) * 1000;
      const entries = Object.entries(input.values).map(([key, value]) => [key, { value, until }] as const);
      const name = storeName(input.store, running.user);
      const before = Object.entries(cacheOf(input, running));
      running.machine.memory.cache[name] = Object.fromEntries([...before, ...entries]);
      return '';
    },
  }),
  'Cache.remove': service<StoreInput & { readonly keys: readonly string[] }>({
    cost: costs.putCache,
    answer: (input, running) => {
      const gone = new Set(input.keys);
      const kept = Object.entries(cacheOf(input, running)).filter(([key]) => !gone.has(key));
      running.machine.memory.cache[storeName(input.store, running.user)] = Object.fromEntries(kept);
      return '';
    },
  }),
};

/** `LockService`: executions run one after the other here, so a lock is always free. */
export const lockCalls: Readonly<Record<string, Service>> = {
  'Lock.tryLock': service({ cost: costs.lock, answer: () => 'true' }),
  'Lock.releaseLock': service({ cost: costs.release, answer: () => '' }),
};
