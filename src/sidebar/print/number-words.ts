import type { ViewWords } from '../../i18n/view-words';

/** Named literally, so that whoever says numbers is given the words for it. */
type Numerals = ViewWords['numerals'];

const said = (number: number, words: Numerals): string => {
  const { small, tens, joint, hundred, hundreds, thousand, thousands } = words;
  if (number < 20) return small[number] ?? '';
  const split = (by: number, one: string, many: string, between: string): string => {
    const count = Math.floor(number / by);
    const rest = number % by;
    const head = by === 10 ? (tens[count - 2] ?? '') : count === 1 ? one : `${said(count, words)} ${many}`;
    return rest === 0 ? head : `${head}${between}${said(rest, words)}`;
  };
  if (number < 100) return split(10, '', '', joint);
  return number < 1000 ? split(100, hundred, hundreds, ' ') : split(1000, thousand, thousands, ' ');
};

/** A number below a million in words, halves too, as documents repeat it: `seratus empat puluh empat`. */
export const numberWords = (number: number, { numerals }: Pick<ViewWords, 'numerals'>): string => {
  const whole = Math.floor(number);
  const tenth = Math.round((number - whole) * 10);
  return said(whole, numerals) + (tenth === 0 ? '' : ` ${numerals.point} ${said(tenth, numerals)}`);
};
