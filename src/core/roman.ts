const SIGNS = [
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
] as const;

/** Roman numeral of a small number, as letters number their months. */
export const roman = (number: number): string => {
  const [value, sign] = SIGNS.find(([most]) => most <= number) ?? [0, ''];
  return value === 0 ? '' : sign + roman(number - value);
};
