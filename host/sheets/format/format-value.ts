import { format as formatNumber } from 'numfmt';
import { defaultPattern } from '../locale/default-pattern';
import type { Locale } from '../locale/locale';
import type { CellValue } from '../model/workbook';
import type { NumberFormat } from '../schema/message';
import { errorText } from './error-text';
import { generalNumber } from './general';

/** What a cell shows: its value in its number format and the workbook's language. */
export function formatValue(value: CellValue, format: NumberFormat | undefined, locale: Locale): string {
  if (typeof value === 'object') return errorText(value);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (format === undefined) return typeof value === 'number' ? generalNumber(value, locale) : value;
  const pattern =
    format.pattern === undefined || format.pattern === ''
      ? defaultPattern(format.type, locale)
      : format.pattern;
  if (typeof value === 'string') return pattern.includes('@') ? formatText(pattern, value, locale) : value;
  if (pattern === '' || pattern === '@' || /^general$/i.test(pattern)) return generalNumber(value, locale);
  return formatText(pattern, value, locale);
}

function formatText(pattern: string, value: string | number, locale: Locale): string {
  return formatNumber(pattern, value, {
    locale: locale.tag,
    throws: false,
    dateErrorThrows: false,
    dateSpanLarge: true,
  });
}

/** Whether a number format shows a day, a time, or both. */
export const isDateTime = (format: NumberFormat | undefined): boolean =>
  format?.type === 'DATE' || format?.type === 'TIME' || format?.type === 'DATE_TIME';
