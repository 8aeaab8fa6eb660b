import fc from 'fast-check';
import { canonicalJson, hashOf, numberOf } from '../../src/core/hash';

const shuffled = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(shuffled);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, inner]) => [key, shuffled(inner)]),
  );
};

describe('canonical JSON', () => {
  it('is the same whatever order the keys were given in', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) =>
        expect(canonicalJson(shuffled(value))).toBe(canonicalJson(value)),
      ),
    );
  });

  it('says the same as plain JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) =>
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value))),
      ),
    );
  });

  it('keeps the order of lists', () => {
    expect(canonicalJson({ b: [2, 1], a: 1 })).toBe('{"a":1,"b":[2,1]}');
    expect(canonicalJson([1, 2])).not.toBe(canonicalJson([2, 1]));
  });
});

describe('the hash of a text', () => {
  it('is the same each time, in letters and digits', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(hashOf(text)).toBe(hashOf(text));
        expect(hashOf(text)).toMatch(/^[a-z0-9]{1,11}$/);
      }),
    );
  });

  it('tells ten thousand short texts apart', () => {
    const hashes = new Set(Array.from({ length: 10_000 }, (_, n) => hashOf(`E-${n}|S-${n % 7}`)));
    expect(hashes.size).toBe(10_000);
  });

  it('fits the journal column that keeps it', () => {
    fc.assert(fc.property(fc.string(), (text) => expect(hashOf(text).length).toBeLessThanOrEqual(20)));
  });
});

describe('the number of a text', () => {
  it('is a positive whole number below 2^31, as Google asks of a sheet id', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const number = numberOf(text);
        expect(Number.isInteger(number) && number > 0 && number < 2 ** 31).toBe(true);
        expect(numberOf(text)).toBe(number);
      }),
    );
  });
});
