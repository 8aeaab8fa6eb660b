import fc from 'fast-check';
import { cleanCode, isVerifyCode, verifyCodeOf } from '../../src/core/verify-code';

const SIGNS = Array.from('23456789ABCDEFGHJKLMNPQRSTUVWXYZ');
const code = fc.string({ minLength: 1, maxLength: 80 }).map(verifyCodeOf);

describe('a check code', () => {
  it('is eight signs, none of which is mistaken for another, and always the same', () => {
    fc.assert(
      fc.property(fc.string(), (name) => {
        expect(verifyCodeOf(name)).toMatch(/^[2-9A-HJ-NP-Z]{8}$/);
        expect(verifyCodeOf(name)).toBe(verifyCodeOf(name));
        expect(isVerifyCode(verifyCodeOf(name))).toBe(true);
      }),
    );
  });

  it('finds every single sign that is mistyped', () => {
    fc.assert(
      fc.property(code, fc.nat(7), fc.constantFrom(...SIGNS), (right, place, sign) => {
        const typed = right.slice(0, place) + sign + right.slice(place + 1);
        expect(isVerifyCode(typed)).toBe(typed === right);
      }),
    );
  });

  it('finds two neighbours that changed over, a sign too many and one too few', () => {
    fc.assert(
      fc.property(code, fc.nat(6), (right, place) => {
        const signs = Array.from(right);
        signs.splice(place, 2, signs[place + 1]!, signs[place]!);
        expect(isVerifyCode(signs.join(''))).toBe(signs.join('') === right);
        expect([`${right}2`, right.slice(1), ''].map(isVerifyCode)).toEqual([false, false, false]);
      }),
    );
  });

  it('is another one for ten thousand other names', () => {
    const codes = Array.from({ length: 10_000 }, (_, n) => verifyCodeOf(`${n}/SP/PRG-001/2027|E-${n}`));
    expect(new Set(codes).size).toBe(codes.length);
  });

  it('may be typed small and in groups', () => {
    expect(cleanCode(' abcd-2345 ')).toBe('ABCD2345');
  });
});
