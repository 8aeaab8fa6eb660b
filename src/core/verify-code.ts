import { hashOf } from './hash';

/** Without what is mistaken for something else on paper: 0, O, 1, I. */
const SIGNS = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';
const LENGTH = 8;

/** Doubling in the field of 32 elements (x⁵ + x² + 1): what makes the check sign depend on the places. */
const doubled = (value: number): number => (value << 1) ^ (value & 16 ? 37 : 0);

const weigh = (values: readonly number[]): number => values.reduce((sum, value) => doubled(sum) ^ value, 0);

/** A short code for something that has a name: always the same one, and the name is not in it. Its last sign checks the others. */
export const verifyCodeOf = (name: string): string => {
  let rest = parseInt(hashOf(name), 36);
  const values = Array.from({ length: LENGTH - 1 }, () => {
    const value = rest % SIGNS.length;
    rest = Math.floor(rest / SIGNS.length);
    return value;
  });
  return [...values, doubled(weigh(values))].map((value) => SIGNS[value]).join('');
};

/** A code as it was typed, in capitals and without what is put between groups. */
export const cleanCode = (text: string): string => text.toUpperCase().replace(/[\s.–-]/g, '');

/** False for what no code can be: one sign mistyped, two neighbours changed over, another length. */
export const isVerifyCode = (code: string): boolean => {
  const values = Array.from(code, (sign) => SIGNS.indexOf(sign));
  return values.length === LENGTH && !values.includes(-1) && weigh(values) === 0;
};
