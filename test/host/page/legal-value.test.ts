import fc from 'fast-check';
import { cargoOf } from '../../../host/page/frame/legal-value';

describe('what google.script.run may carry', () => {
  it('carries texts, numbers, truth values, null, and plain objects and arrays of them', () => {
    const value = { nama: 'Rohani', jp: 4.5, hadir: true, catatan: null, sesi: ['S-00001', { n: 1 }] };
    expect(cargoOf([value, 'x'])).toBe(JSON.stringify([value, 'x']));
  });

  it('carries whatever JSON can hold', () => {
    fc.assert(
      fc.property(fc.array(fc.jsonValue({ noNegativeZero: true } as never)), (values) => {
        expect(JSON.parse(cargoOf(values))).toEqual(JSON.parse(JSON.stringify(values)));
      }),
    );
  });

  it('gives null for a parameter that is undefined', () => {
    expect(cargoOf([undefined, 1])).toBe('[null,1]');
  });

  it.each([
    ['a date', new Date(0)],
    ['a function', () => 1],
    ['a symbol', Symbol('x')],
    ['NaN', NaN],
    ['an infinite number', Infinity],
    ['a map', new Map()],
    ['an object of a class', new URL('https://contoh.go.id')],
    ['a regular expression', /x/],
  ])('refuses %s, alone and inside', (_, value) => {
    expect(() => cargoOf(['ok', value])).toThrow(new TypeError('Failed due to illegal value in property: 1'));
    expect(() => cargoOf([{ when: [value] }])).toThrow(
      new TypeError('Failed due to illegal value in property: 0'),
    );
  });

  it('refuses an object that holds itself', () => {
    const loop: Record<string, unknown> = {};
    loop.self = loop;
    expect(() => cargoOf([loop])).toThrow('Failed due to illegal value in property: self');
  });

  it('allows one object in two places', () => {
    const shared = { a: 1 };
    expect(cargoOf([shared, shared])).toBe('[{"a":1},{"a":1}]');
  });
});
