import { currencyPattern } from '../locale/currency';
import type { Locale } from '../locale/locale';
import type { NumberFormat } from '../schema/message';

/** A number that was typed, with the format it brings along. */
export interface TypedNumber {
  readonly value: number;
  readonly format?: NumberFormat;
}

const escape = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');

interface Plain {
  readonly value: number;
  readonly grouped: boolean;
  readonly decimals: boolean;
  readonly exponent: boolean;
}

/** Digits as the language writes them; groups must be of three. */
function plainNumber(text: string, { group, decimal }: Locale): Plain | undefined {
  const whole = `(?:\\d{1,3}(?:${escape(group)}\\d{3})+|\\d+)`;
  const fraction = `${escape(decimal)}\\d*`;
  const pattern = new RegExp(
    `^([+-]?)(?:(${whole})(${fraction})?|(${escape(decimal)}\\d+))(e[+-]?\\d+)?$`,
    'i',
  );
  const match = pattern.exec(text);
  if (match === null) return undefined;
  const [, sign = '', digits = '0', tail, bare, exponent = ''] = match;
  const rest = (bare ?? tail ?? '').replace(decimal, '.');
  const value = Number(`${sign}${digits.replaceAll(group, '')}${rest === '.' ? '' : rest}${exponent}`);
  return { value, grouped: digits.includes(group), decimals: rest.length > 1, exponent: exponent !== '' };
}

function signed(text: string, locale: Locale): Plain | undefined {
  const bracketed = /^\((.*)\)$/.exec(text);
  if (bracketed === null) return plainNumber(text, locale);
  const inner = /^[+-]/.test(bracketed[1] ?? '') ? undefined : plainNumber(bracketed[1] ?? '', locale);
  return inner && { ...inner, value: -inner.value };
}

function money(text: string, locale: Locale): TypedNumber | undefined {
  const sign = escape(locale.currency);
  const match =
    new RegExp(`^([+-]?)${sign} ?(.*)$`, 'i').exec(text) ??
    new RegExp(`^([+-]?)(.*?) ?${sign}$`, 'i').exec(text);
  const amount = match && plainNumber(`${match[1] ?? ''}${match[2] ?? ''}`, locale);
  if (!amount || amount.exponent) return undefined;
  const pattern = `${currencyPattern(locale.currency)}#,##0${amount.decimals ? '.00' : ''}`;
  return { value: amount.value, format: { type: 'CURRENCY', pattern } };
}

/** Reads a number, a percentage or an amount of money as typed in a language; undefined for anything else. */
export function typedNumber(text: string, locale: Locale): TypedNumber | undefined {
  const percent = /^(.*?) ?%$/.exec(text);
  if (percent !== null) {
    const share = signed(percent[1] ?? '', locale);
    if (share === undefined) return undefined;
    return {
      value: share.value / 100,
      format: { type: 'PERCENT', pattern: share.decimals ? '0.00%' : '0%' },
    };
  }
  const number = signed(text, locale);
  if (number === undefined) return money(text, locale);
  if (!Number.isFinite(number.value)) return undefined;
  if (number.exponent) return { value: number.value, format: { type: 'SCIENTIFIC', pattern: '0.00E+00' } };
  if (!number.grouped) return { value: number.value };
  return { value: number.value, format: { type: 'NUMBER', pattern: number.decimals ? '#,##0.00' : '#,##0' } };
}
