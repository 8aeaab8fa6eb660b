import { roman } from '../../src/core/roman';

describe('a roman numeral', () => {
  it('is right for every month', () => {
    const months = 'I II III IV V VI VII VIII IX X XI XII'.split(' ');
    expect(months.map((_, n) => roman(n + 1))).toEqual(months);
  });
});
