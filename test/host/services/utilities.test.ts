import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { hostOf, runBody } from './host-of';

describe('Utilities', () => {
  it('encodes and decodes base64, bytes being signed', () => {
    const host = hostOf(`function there(bytes) { return Utilities.base64Encode(bytes); }
      function back(text) { return Utilities.base64Decode(text); }`);
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -128, max: 127 }), { maxLength: 40 }), (bytes) => {
        const text = host.run('there', [bytes]).result;
        expect(text).toBe(Buffer.from(new Int8Array(bytes)).toString('base64'));
        expect(host.run('back', [text]).result).toEqual(bytes);
      }),
      { numRuns: 50 },
    );
    expect(
      runBody(`return [Utilities.base64Encode('é>?'), Utilities.base64EncodeWebSafe('é>?~~~')];`),
    ).toEqual([
      Buffer.from('é>?').toString('base64'),
      Buffer.from('é>?~~~').toString('base64').replaceAll('+', '-').replaceAll('/', '_'),
    ]);
  });

  it('computes digests', () => {
    const digests = runBody(`
      const hex = (bytes) => bytes.map((byte) => ((byte + 256) % 256).toString(16).padStart(2, '0')).join('');
      return ['MD5', 'SHA_256'].map((name) => hex(Utilities.computeDigest(Utilities.DigestAlgorithm[name], 'Kabupaten é')));
    `);
    expect(digests).toEqual(
      ['md5', 'sha256'].map((name) => createHash(name).update('Kabupaten é').digest('hex')),
    );
  });

  it('makes uuids of version 4, all different', () => {
    const uuids = runBody(`return Array.from({ length: 50 }, () => Utilities.getUuid());`) as string[];
    expect(new Set(uuids).size).toBe(50);
    for (const uuid of uuids)
      expect(uuid).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });

  it('sleeps without waiting, within Google’s five minutes', () => {
    const before = Date.now();
    expect(runBody(`Utilities.sleep(300000); return 1;`)).toBe(1);
    expect(Date.now() - before).toBeLessThan(5000);
    expect(() => runBody(`Utilities.sleep(300001);`)).toThrow('sleep');
    expect(() => runBody(`Utilities.sleep(-1);`)).toThrow('sleep');
  });

  it('keeps what console and Logger were told', () => {
    const host = hostOf(
      `function main() { console.log('a', 1, { b: [2] }); console.error(new TypeError('c')); Logger.log('%s of %s', 1, 2); }`,
    );
    host.run('main');
    const log = host.executions()[0]!.log;
    expect(log.map(({ level }) => level)).toEqual(['log', 'error', 'log']);
    expect(log.map(({ text }) => text.split('\n')[0])).toEqual(['a 1 {"b":[2]}', 'TypeError: c', '1 of 2']);
  });
});
