import type { Locale } from '../locale/locale';

/** The number pattern of a day typed in digits, written as it was typed: `1-2` → `m-d` (reported of the live API). */
function digitsPattern(text: string, locale: Locale): string | undefined {
  const match = /^(\d{1,4})([-/. ])(\d{1,2})(?:\2(\d{1,4}))?$/.exec(text);
  if (match === null) return undefined;
  const [, first = '', separator = '', second = '', third] = match;
  const padded = [first, second, third].some((part) => part !== undefined && /^0\d$/.test(part));
  const [day, month] = padded ? ['dd', 'mm'] : ['d', 'm'];
  if (first.length === 4)
    return third === undefined ? `yyyy${separator}${month}` : ['yyyy', 'mm', 'dd'].join(separator);
  if (second.length > 2) return undefined;
  const start = locale.dayFirst ? [day, month] : [month, day];
  return [...start, ...(third === undefined ? [] : [third.length === 4 ? 'yyyy' : 'yy'])].join(separator);
}

/** The number pattern that a typed day brings along, or undefined when only its kind is known. */
export function typedDatePattern(text: string, locale: Locale): string | undefined {
  const digits = digitsPattern(text, locale);
  if (digits !== undefined) return digits;
  const named = /^(\d{1,2})([ -])(\p{L}+)\.?(?:\2(\d{4}|\d{2}))?$/u.exec(text);
  if (named === null) return undefined;
  const [, day = '', separator = '', month = '', year] = named;
  const start = [day.length === 2 ? 'dd' : 'd', month.length <= 3 ? 'mmm' : 'mmmm'];
  return [...start, ...(year === undefined ? [] : [year.length === 4 ? 'yyyy' : 'yy'])].join(separator);
}
