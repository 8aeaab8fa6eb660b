import type { Locale } from '../locale/locale';

const digitsShown = 10;
const largestPlain = 1e15;
const smallestPlain = 1e-9;

function exponential(value: number): string {
  const [mantissa = '', exponent = ''] = value.toExponential(5).split('e');
  const sign = exponent.startsWith('-') ? '-' : '+';
  const digits = exponent.replace(/^[+-]/, '').padStart(2, '0');
  return `${mantissa.replace(/\.?0+$/, '')}E${sign}${digits}`;
}

function plain(value: number): string {
  if (Number.isInteger(value)) return String(value);
  const rounded = Number(value.toPrecision(digitsShown));
  if (Math.abs(rounded) >= 10 ** digitsShown) return String(Math.round(value));
  return /e/.test(String(rounded)) ? rounded.toFixed(18).replace(/0+$/, '') : String(rounded);
}

/** A number with no format as Google shows it: ten digits (recorded: 0.0009765625), whole ones up to fifteen. */
export function generalNumber(value: number, locale: Locale): string {
  const size = Math.abs(value);
  const text =
    size !== 0 && (size >= largestPlain || size < smallestPlain) ? exponential(value) : plain(value);
  return text.replace('.', locale.decimal);
}
