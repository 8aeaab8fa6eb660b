import { getFormatFromId, parseValue } from 'numfmt';
import type { Locale } from '../locale/locale';
import type { CellValue } from '../model/workbook';
import type { NumberFormat } from '../schema/message';
import { typedDatePattern } from './typed-pattern';

/** What typing a text into a cell gives. */
export interface Typed {
  readonly value?: CellValue;
  readonly formula?: string;
  /** The number format that the text brings along, if any. */
  readonly format?: NumberFormat;
}

const isoDateTime = /^\d{4}-\d{1,2}-\d{1,2}[ T]/;
const dateIds = new Set([14, 15, 16, 17]);
const timeIds = new Set([18, 19, 20, 21, 45, 46, 47]);
const yearlessId = 16;
const dateTimeId = 22;
const scientificId = 11;

function numberFormat(text: string, formatId: number, locale: Locale): NumberFormat {
  const pattern = getFormatFromId(formatId, locale.tag);
  if (dateIds.has(formatId)) return { type: 'DATE', pattern: typedDatePattern(text, locale) ?? pattern };
  if (timeIds.has(formatId)) return { type: 'TIME', pattern };
  if (formatId === dateTimeId) {
    return { type: 'DATE_TIME', pattern: isoDateTime.test(text) ? 'yyyy-mm-dd hh:mm:ss' : `${pattern}:ss` };
  }
  if (formatId === scientificId) return { type: 'SCIENTIFIC', pattern };
  if (pattern.includes('%')) return { type: 'PERCENT', pattern };
  if (formatId >= 5 && formatId <= 8) {
    const decimals = formatId >= 7 ? '.00' : '';
    return { type: 'CURRENCY', pattern: `${currencySign(locale)}#,##0${decimals}` };
  }
  return { type: 'NUMBER', pattern };
}

/** The sign as Google puts it into a pattern: `"$"` (reported of the live API), others as `[$Rp]` (assumed). */
const currencySign = ({ currency }: Locale): string => (currency === '$' ? '"$"' : `[$${currency}]`);

/** 16 digits and more keep all that a double can hold; numfmt stops at 15. */
const longDigits = /^[+-]?\d{16,}$/;

/** Moves a day typed without its year into the year of `now`: numfmt takes the machine's. */
function inYearOf(serial: number, now: number): number {
  const day = new Date(Date.UTC(1899, 11, 30) + serial * 86_400_000);
  const moved = Date.UTC(new Date(now).getUTCFullYear(), day.getUTCMonth(), day.getUTCDate());
  return Math.round((moved - Date.UTC(1899, 11, 30)) / 86_400_000);
}

/** `08.30` in a language that writes its times with a point. */
const pointTime = (text: string, locale: Locale): string | undefined =>
  locale.timeSeparator === '.' && /^\d{1,2}\.[0-5]\d(\.[0-5]\d)?$/.test(text)
    ? text.replaceAll('.', ':')
    : undefined;

/**
 * Understands a text as if typed into a cell in the workbook's language (USER_ENTERED): formula, boolean,
 * number, percentage, currency, date, time, or else the text itself. `now` is epoch milliseconds.
 */
export function typeIn(text: string, locale: Locale, now: number): Typed {
  if (text === '') return {};
  if (text.startsWith("'")) return { value: text.slice(1) };
  if (text.startsWith('=') && text.length > 1) return { formula: text };
  const trimmed = text.trim();
  if (longDigits.test(trimmed)) return { value: Number(trimmed) };
  const parsed = parseValue(pointTime(trimmed, locale) ?? trimmed, { locale: locale.tag });
  if (parsed === undefined) return { value: text };
  if (typeof parsed.value === 'boolean') return { value: parsed.value };
  const id = parsed.formatId;
  const value = id === yearlessId ? inYearOf(parsed.value, now) : parsed.value;
  return id === undefined ? { value } : { value, format: numberFormat(trimmed, id, locale) };
}
