import { viewWords } from '../../../src/i18n/speak';
import { dayInWords } from '../../../src/sidebar/certificates/day-in-words';
import { numberWords } from '../../../src/sidebar/print/number-words';

const id = (number: number) => numberWords(number, viewWords('id'));
const en = (number: number) => numberWords(number, viewWords('en'));

describe('a number in words', () => {
  it.each([
    [0, 'nol', 'zero'],
    [10, 'sepuluh', 'ten'],
    [11, 'sebelas', 'eleven'],
    [19, 'sembilan belas', 'nineteen'],
    [20, 'dua puluh', 'twenty'],
    [45, 'empat puluh lima', 'forty-five'],
    [100, 'seratus', 'one hundred'],
    [144, 'seratus empat puluh empat', 'one hundred forty-four'],
    [211, 'dua ratus sebelas', 'two hundred eleven'],
    [1000, 'seribu', 'one thousand'],
    [2027, 'dua ribu dua puluh tujuh', 'two thousand twenty-seven'],
    [11_100, 'sebelas ribu seratus', 'eleven thousand one hundred'],
    [100_001, 'seratus ribu satu', 'one hundred thousand one'],
    [37.5, 'tiga puluh tujuh koma lima', 'thirty-seven point five'],
    [0.5, 'nol koma lima', 'zero point five'],
  ])('%d is “%s” and “%s”', (number, indonesian, english) => {
    expect([id(number), en(number)]).toEqual([indonesian, english]);
  });

  it('is another one for every number up to ten thousand', () => {
    const words = Array.from({ length: 10_001 }, (_, n) => id(n));
    expect(new Set(words).size).toBe(words.length);
    expect(words.filter((text) => /undefined|^ | {2}| $/.test(text))).toEqual([]);
  });

  it('stands in a day that is written out', () => {
    expect(dayInWords('2027-06-15', viewWords('id'))).toBe('lima belas Juni dua ribu dua puluh tujuh');
    expect(dayInWords('2027-06-15', viewWords('en'))).toBe('fifteen June two thousand twenty-seven');
  });
});
