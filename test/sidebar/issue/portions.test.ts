import fc from 'fast-check';
import { ISSUE_INPUT } from '../../../src/app/registry/issue';
import { MOST_AT_ONCE, portionsOf } from '../../../src/sidebar/issue/portions';

describe('portions of registry keys', () => {
  it('keep every key once and in order, and are never empty or larger than the server takes', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(), { maxLength: 900, minLength: 0 }), (numbers) => {
        const keys = numbers.map(String);
        const portions = portionsOf(keys);
        expect(portions.flat()).toEqual(keys);
        for (const { length } of portions) {
          expect(length).toBeGreaterThan(0);
          expect(length).toBeLessThanOrEqual(MOST_AT_ONCE);
        }
      }),
    );
  });

  it('are as few as can be', () => {
    const keys = Array.from({ length: 401 }, (_, n) => `R-${n}`);
    expect(portionsOf(keys).map(({ length }) => length)).toEqual([200, 200, 1]);
  });

  it('fit what the server takes', () => {
    const take = (count: number) =>
      ISSUE_INPUT().safeParse({ registryKeys: Array.from({ length: count }, (_, n) => `R-${n}`) }).success;
    expect([take(MOST_AT_ONCE), take(MOST_AT_ONCE + 1)]).toEqual([true, false]);
  });
});
