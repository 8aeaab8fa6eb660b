import { hostOf, runBody } from './host-of';

describe('PropertiesService', () => {
  it('keeps a store for the document, one for the script, one for each user', () => {
    const host = hostOf(`
      function set(store, value) { PropertiesService['get' + store + 'Properties']().setProperty('key', value); }
      function get() { return ['Document', 'Script', 'User'].map((store) => PropertiesService['get' + store + 'Properties']().getProperty('key')); }
    `);
    host.run('set', ['Document', 'd']);
    host.run('set', ['Script', 's']);
    host.run('set', ['User', 'u']);
    expect(host.run('get').result).toEqual(['d', 's', 'u']);
    expect(host.run('get', [], 'budi@example.org').result).toEqual(['d', 's', null]);
  });

  it('sets, replaces and deletes several', () => {
    const body = `
      const store = PropertiesService.getScriptProperties();
      store.setProperties({ a: '1', b: 2 }).setProperty('c', '3').deleteProperty('a');
      const first = [store.getKeys().sort(), store.getProperty('b')];
      store.setProperties({ d: '4' }, true);
      const second = store.getProperties();
      return [...first, second, store.deleteAllProperties().getKeys()];
    `;
    expect(runBody(body)).toEqual([['b', 'c'], '2', { d: '4' }, []]);
  });

  it('refuses more than 9 KB a value and 500 KB a store, and then keeps what was', () => {
    const body = (text: string): string => `
      const store = PropertiesService.getScriptProperties();
      try { ${text} } catch (error) { return [error.message, store.getKeys().length]; }
    `;
    expect(
      runBody(body(`store.setProperty('a', 'é'.repeat(4608)); store.setProperty('b', 'é'.repeat(4609));`)),
    ).toEqual(['Argument too large: value', 1]);
    const [message, count] = runBody(
      body(`for (let i = 0; ; i += 1) store.setProperty('k' + i, 'x'.repeat(9000));`),
    ) as [string, number];
    expect(message).toMatch('property storage quota');
    expect(count).toBe(Math.floor((500 * 1024) / 9002.9));
    expect(() => runBody(`PropertiesService.getScriptProperties().setProperty('a', null);`)).toThrow(
      'Argument cannot be null: value',
    );
  });

  it('takes a key for a key, whatever it is called', () => {
    expect(
      runBody(`
      const store = PropertiesService.getScriptProperties();
      return [store.getProperty('constructor'), store.setProperty('__proto__', 'x').getProperty('toString')];
    `),
    ).toEqual([null, null]);
  });
});

describe('CacheService', () => {
  it('forgets by the host’s clock: after ten minutes unless told, after six hours at most', () => {
    const host = hostOf(`
      function put(key, seconds) { CacheService.getScriptCache().put(key, 'x', ...(seconds === null ? [] : [seconds])); }
      function keys() { return Object.keys(CacheService.getScriptCache().getAll(['a', 'b', 'c'])); }
    `);
    host.run('put', ['a', null]);
    host.run('put', ['b', 30]);
    host.run('put', ['c', 1_000_000]);
    expect(host.run('keys').result).toEqual(['a', 'b', 'c']);
    host.setClock({ now: '2027-01-04T00:01:00Z' });
    expect(host.run('keys').result).toEqual(['a', 'c']);
    host.setClock({ now: '2027-01-04T05:59:00Z' });
    expect(host.run('keys').result).toEqual(['c']);
    host.setClock({ now: '2027-01-04T06:01:00Z' });
    expect(host.run('keys').result).toEqual([]);
  });

  it('refuses values above 100 KB and keys above 250 characters', () => {
    expect(() => runBody(`CacheService.getUserCache().put('a', 'x'.repeat(100 * 1024 + 1));`)).toThrow(
      'Argument too large: value',
    );
    expect(() => runBody(`CacheService.getUserCache().put('a'.repeat(251), 'x');`)).toThrow(
      'Argument too large: key',
    );
    expect(
      runBody(
        `const cache = CacheService.getUserCache(); cache.put('a', 'x'); cache.remove('a'); return cache.get('a');`,
      ),
    ).toBeNull();
  });
});

describe('A cache key', () => {
  it('may be called as something every object has', () => {
    expect(
      runBody(`
      const cache = CacheService.getScriptCache();
      const before = cache.get('constructor');
      cache.put('__proto__', 'x');
      return [before, cache.get('__proto__'), cache.get('toString')];
    `),
    ).toEqual([null, 'x', null]);
  });
});

describe('LockService', () => {
  it('gives a lock that is taken and given back', () => {
    expect(
      runBody(`
      const lock = LockService.getScriptLock();
      const before = lock.hasLock();
      lock.waitLock(1000);
      const during = lock.hasLock();
      lock.releaseLock();
      return [before, during, lock.hasLock(), lock.tryLock(1)];
    `),
    ).toEqual([false, true, false, true]);
  });
});
