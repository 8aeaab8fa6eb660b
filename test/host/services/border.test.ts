import { makeBridge } from '../../../host/services/prelude/bridge';
import { hostOf, runBody } from './host-of';

/** Ways by which scripts have climbed out of a vm context. */
const climbs: Readonly<Record<string, string>> = {
  'the global object': `this.constructor.constructor('return process')()`,
  globalThis: `globalThis.constructor.constructor('return process')()`,
  'a service': `Object.getPrototypeOf(Sheets.Spreadsheets.get).constructor('return process')()`,
  'a method of the UI': `SpreadsheetApp.getUi().alert.constructor('return process')()`,
  console: `console.log.constructor('return process')()`,
  'an error of a service': `(() => { try { Sheets.Spreadsheets.get('x') } catch (e) { return e.constructor.constructor('return process')() } })()`,
  'the details of an error': `(() => { try { Sheets.Spreadsheets.get('x') } catch (e) { return e.details.constructor.constructor('return process')() } })()`,
  'an answer': `Sheets.Spreadsheets.get(SpreadsheetApp.getActive().getId()).sheets.constructor.constructor('return process')()`,
  'a parameter': `arguments.constructor.constructor('return process')()`,
  'the caller': `arguments.callee.caller.constructor('return process')()`,
  'a Date': `new Date().constructor.constructor('return process')()`,
  'indirect eval': `(0, eval)('process')`,
  'an async function': `(async () => {}).constructor('return process')()`,
};

describe('The border of a context', () => {
  it.each(Object.entries(climbs))('lets nothing out through %s', (_name, expression) => {
    const found = runBody(`try { return typeof (${expression}) } catch (e) { return e.name }`);
    expect(['EvalError', 'TypeError', 'ReferenceError', 'Exception']).toContain(found);
  });

  it('holds no object that was made outside', () => {
    const strangers = runBody(`
      const seen = new Set(), strangers = [];
      const visit = (value, path) => {
        if ((typeof value !== 'object' && typeof value !== 'function') || value === null || seen.has(value)) return;
        seen.add(value);
        let root = value;
        for (let next; (next = Object.getPrototypeOf(root)) !== null; ) root = next;
        if (root !== Object.prototype && root !== value) strangers.push(path);
        const prototype = Object.getPrototypeOf(value);
        if (prototype !== null) visit(prototype, path + '.__proto__');
        for (const key of Reflect.ownKeys(value)) {
          const own = Reflect.getOwnPropertyDescriptor(value, key);
          if (own === undefined) continue;
          visit(own.value, path + '.' + String(key));
          visit(own.get, path + '.get ' + String(key));
          visit(own.set, path + '.set ' + String(key));
        }
      };
      visit(globalThis, 'globalThis');
      visit(SpreadsheetApp.getUi(), 'ui');
      visit(SpreadsheetApp.getActive().getSheets(), 'sheets');
      return { strangers, enough: seen.size > 500 };
    `);
    expect(strangers).toEqual({ strangers: [], enough: true });
  });

  it('shows no object of the outside when the stack is full', () => {
    const outcome = runBody(`
      const names = new Set();
      let tries = 0;
      const fall = () => {
        try { fall(); } catch (full) {
          names.add(full instanceof RangeError);
          try { Utilities.getUuid(); } catch (error) { names.add(error instanceof Error); }
          // One level up there is a little more room for the service to fail in.
          tries += 1;
          if (tries < 400) throw full;
        }
      };
      fall();
      return [...names];
    `);
    expect(outcome).toEqual([true]);
  });

  it('puts an error of its own in the place of one from outside', () => {
    const outside = new Error('from outside');
    const bridge = makeBridge(() => {
      throw outside;
    });
    expect(() => bridge.call('anything')).toThrow('Maximum call stack size exceeded');
  });

  it('hands no frames of the outside to the script', () => {
    const seen = runBody(`
      'use strict';
      let frames = 'none';
      try { Error.prepareStackTrace = (error, sites) => { frames = sites.length; return ''; }; } catch (e) {}
      String(new Error('x').stack);
      return frames;
    `);
    expect(seen).toBe('none');
  });

  it('gives a trap set for the start of the function nothing of the outside', () => {
    const host = hostOf(`
      let caught = [];
      Object.defineProperty(globalThis, '__invoke', { configurable: true, set(value) { caught.push(value); }, get() { return caught[0]; } });
      const parse = JSON.parse;
      JSON.parse = (text) => { const value = parse(text); caught.push(value); return value; };
      function main() { return caught.map((value) => value instanceof Object); }
    `);
    const { result } = host.run('main');
    expect(result).not.toContain(false);
  });

  it('keeps nothing of one execution for the next', () => {
    const host = hostOf(
      'let count = 0; function main() { count += 1; globalThis.left = 1; Math.left = 1; return [count, Math.left]; }',
    );
    host.run('main');
    expect(host.run('main').result).toEqual([1, 1]);
    expect(hostOf('function main() { return typeof Math.left; }').run('main').result).toBe('undefined');
  });

  it('has none of the globals that Google lacks', () => {
    const names = [
      'URL',
      'URLSearchParams',
      'TextEncoder',
      'TextDecoder',
      'setTimeout',
      'setInterval',
      'setImmediate',
      'clearTimeout',
      'queueMicrotask',
      'fetch',
      'crypto',
      'structuredClone',
      'atob',
      'btoa',
      'process',
      'require',
      'module',
      'exports',
      'Buffer',
      'global',
      'window',
      'document',
      'Intl',
      'WebAssembly',
      'Atomics',
      'SharedArrayBuffer',
      '__hostCall',
      '__invoke',
    ];
    expect(runBody(`return ${JSON.stringify(names)}.filter((name) => name in globalThis);`)).toEqual([]);
  });

  it('refuses a bundle that imports modules while it runs', () => {
    expect(() => hostOf(`function main() { import('node:fs'); }`)).toThrow('import() is not offered');
    expect(() =>
      hostOf(
        `// on import (of a file)\nfunction main() { return important(1); } function important(x) { return x; }`,
      ),
    ).not.toThrow();
  });

  it('lets a promise run to its end, but not past the execution', () => {
    const host = hostOf(
      `function main() { Promise.resolve().then(() => console.log('later')); return 'now'; }`,
    );
    expect(host.run('main').result).toBe('now');
    expect(host.executions()[0]?.log.map(({ text }) => text)).toEqual(['later']);
  });
});
