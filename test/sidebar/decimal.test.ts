import fc from 'fast-check';
import { decimalOnly, numberForPeople, numberTyped } from '../../src/sidebar/decimal';

describe('numbers in a form', () => {
  it('are read back as they are shown, in either language', () => {
    const halves = fc.integer({ min: 0, max: 10_000 }).map((n) => n / 2);
    fc.assert(
      fc.property(halves, fc.constantFrom('id' as const, 'en' as const), (value, language) => {
        expect(numberTyped(numberForPeople(value, language))).toBe(value);
      }),
    );
  });

  it.each([
    ['1,5', 1.5],
    [' 2 ', 2],
    ['', undefined],
    [',', undefined],
  ])('of %j gives %p', (text, value) => {
    expect(numberTyped(text)).toBe(value);
  });

  it.each([
    ['1,5 JP', '1,5'],
    ['1,5,0', '1,50'],
    ['-3', '3'],
    ['h', ''],
  ])('of %j keep only what can be one: %j', (typed, left) => {
    expect(decimalOnly(typed)).toBe(left);
  });
});
