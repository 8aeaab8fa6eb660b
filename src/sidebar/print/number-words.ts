import { fill } from '../../core/words';
import type { ViewWords } from '../../i18n/view-words';

/** Named literally, so that whoever says numbers is given the words for it. */
type Numerals = ViewWords['numerals'];

const said = (number: number, words: Numerals): string => {
  const { small, tens, compound, hundred, hundreds, thousand, thousands } = words;
  if (number < 20) return small[number] ?? '';
  if (number < 100) {
    const ten = tens[Math.floor(number / 10) - 2] ?? '';
    return number % 10 === 0 ? ten : fill(compound, { tens: ten, ones: said(number % 10, words) });
  }
  const [by, one, many] = number < 1000 ? [100, hundred, hundreds] : [1000, thousand, thousands];
  const count = Math.floor(number / by);
  const head = count === 1 ? one : `${said(count, words)} ${many}`;
  return number % by === 0 ? head : `${head} ${said(number % by, words)}`;
};

/** A number below a million in words, halves too, as documents repeat it: `seratus empat puluh empat`. */
export const numberWords = (number: number, { numerals }: Pick<ViewWords, 'numerals'>): string => {
  const whole = Math.floor(number);
  const tenth = Math.round((number - whole) * 10);
  return said(whole, numerals) + (tenth === 0 ? '' : ` ${numerals.point} ${said(tenth, numerals)}`);
};
