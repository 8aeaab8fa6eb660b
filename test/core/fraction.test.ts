import fc from 'fast-check';
import { isBelow, percentForPeople, ratio } from '../../src/core/fraction';

describe('a fraction', () => {
  it('has no ratio when there is nothing to divide by', () => {
    expect(ratio({ done: 0, of: 0 })).toBeUndefined();
    expect(percentForPeople({ done: 0, of: 0 })).toBe('–');
  });

  it.each([
    [114, 144, '79.17'],
    [117, 144, '81.25'],
    [30, 60, '50.00'],
    [1, 3, '33.33'],
    [144, 144, '100.00'],
  ])('of %i in %i is shown as %s', (done, of, shown) => expect(percentForPeople({ done, of })).toBe(shown));

  it('is not below a threshold that it meets exactly, floating point or not', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100 }), fc.integer({ min: 1, max: 50 }), (percent, hundreds) => {
        const of = hundreds * 100;
        const done = percent * hundreds;
        expect(isBelow({ done, of }, percent / 100)).toBe(false);
        expect(isBelow({ done: done - 0.5, of }, percent / 100)).toBe(true);
      }),
    );
    expect(isBelow({ done: 36, of: 45 }, 0.8)).toBe(false);
    expect(isBelow({ done: 35.5, of: 45 }, 0.8)).toBe(true);
  });
});
