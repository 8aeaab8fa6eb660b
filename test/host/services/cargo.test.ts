import fc from 'fast-check';
import { hostOf, runBody } from './host-of';

describe('What google.script.run carries', () => {
  it('brings any JSON value there and back unchanged', () => {
    const host = hostOf('function main(value) { return value; }');
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const plain = JSON.parse(JSON.stringify(value)) as unknown;
        expect(host.run('main', [plain]).result).toEqual(plain);
      }),
      { numRuns: 100 },
    );
  });

  it.each([
    ['new Date()'],
    ['{ when: new Date() }'],
    ['[1, [2, { deep: NaN }]]'],
    ['Infinity'],
    ['-Infinity'],
    ['() => 1'],
    ['{ f() {} }'],
    ['10n'],
    ['(() => { const ring = {}; ring.ring = ring; return ring; })()'],
  ])('turns the whole result into null for the sake of %s', (expression) => {
    expect(runBody(`return ${expression};`)).toBeNull();
  });

  it('leaves out what is undefined in an object, and gives null for nothing', () => {
    expect(runBody(`return { a: 1, b: undefined };`)).toEqual({ a: 1 });
    expect(runBody(``)).toBeNull();
  });

  it.each([[new Date()], [() => 1], [Number.NaN], [Number.POSITIVE_INFINITY], [10n], [Symbol('x')]])(
    'refuses to send %p',
    (value) => {
      const host = hostOf('function main() { return 1; }');
      expect(() => host.run('main', [value])).toThrow('Failed due to illegal value in property: 0');
      expect(() => host.run('main', [{ inner: [value] }])).toThrow(
        'Failed due to illegal value in property: 0',
      );
    },
  );

  it('calls only top-level functions whose name does not end in _', () => {
    const host = hostOf(
      `function open() { return 1; } function hidden_() { return 1; } const app = { f() { return 1; } };`,
    );
    expect(host.run('open').result).toBe(1);
    for (const name of [
      'hidden_',
      'app.f',
      'app',
      'missing',
      'eval',
      'parseInt',
      'Object',
      'constructor',
      '__proto__',
      'toString',
    ]) {
      expect(host.run(name).error).toEqual({
        name: 'ScriptError',
        message: `Script function not found: ${name}`,
      });
    }
  });

  it('tells the failure handler the name and the message of an error', () => {
    expect(hostOf(`function main() { throw new TypeError('wrong'); }`).run('main').error).toEqual({
      name: 'ScriptError',
      message: 'TypeError: wrong',
    });
    expect(hostOf(`function main() { throw 'bare'; }`).run('main').error?.message).toBe('bare');
    expect(hostOf(`throw null; function main() {}`).run('main').error?.message).toBe('null');
  });

  it('refuses a promise as result by name', () => {
    expect(() => runBody(`return Promise.resolve(1);`)).toThrow(
      'a Promise as result is not offered by the local host',
    );
  });
});
