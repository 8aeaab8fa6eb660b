import fc from 'fast-check';
import { fill } from '../../src/core/words';

describe('filling a text', () => {
  it('puts each value where its name stands, as often as it stands there', () => {
    expect(fill('{a} of {b}, {a} again', { a: 1, b: 'two' })).toBe('1 of two, 1 again');
  });

  it('leaves an unknown name as it is, so that it is seen', () => {
    expect(fill('{known} {unknown}', { known: 'x' })).toBe('x {unknown}');
    expect(fill('{toString} {constructor}')).toBe('{toString} {constructor}');
  });

  it('does not fill again what a value brings along', () => {
    expect(fill('{a}{b}', { a: '{b}', b: '{a}' })).toBe('{b}{a}');
  });

  it('takes values literally, dollar signs too', () => {
    fc.assert(fc.property(fc.string(), (value) => expect(fill('<{value}>', { value })).toBe(`<${value}>`)));
  });
});
