import type { Locale } from '../locale/locale';
import type { CellValue } from '../model/workbook';
import type { NumberFormat } from '../schema/message';
import { typedDay } from './typed-date';
import { typedNumber } from './typed-number';
import { typedTime } from './typed-time';

/** What typing a text into a cell gives. */
export interface Typed {
  readonly value?: CellValue;
  readonly formula?: string;
  /** The number format that the text brings along, if any. */
  readonly format?: NumberFormat;
}

function typedMoment(text: string, locale: Locale, now: number): Typed | undefined {
  const day = typedDay(text, locale, now);
  if (day !== undefined) return { value: day.value, format: { type: 'DATE', pattern: day.pattern } };
  const time = typedTime(text, locale);
  if (time !== undefined) return { value: time.value, format: { type: 'TIME', pattern: time.pattern } };
  const at = Math.max(text.lastIndexOf('T'), text.lastIndexOf(' ', text.length - 4));
  const date = at < 0 ? undefined : typedDay(text.slice(0, at), locale, now);
  const clock = date && typedTime(text.slice(at + 1), locale);
  if (date === undefined || clock === undefined || clock.value >= 1) return undefined;
  const format = { type: 'DATE_TIME', pattern: `${date.pattern} ${clock.pattern}` };
  return { value: date.value + clock.value, format };
}

/**
 * Understands a text as if typed into a cell in the workbook's language (USER_ENTERED): formula, boolean,
 * number, percentage, money, day, time, or else the text itself. `now` is epoch milliseconds.
 */
export function typeIn(text: string, locale: Locale, now: number): Typed {
  if (text === '') return {};
  if (text.startsWith("'")) return { value: text.slice(1) };
  if (text.startsWith('=') && text.length > 1) return { formula: text };
  const trimmed = text.trim();
  if (/^(true|false)$/i.test(trimmed)) return { value: trimmed.toLowerCase() === 'true' };
  if (!/\d/.test(trimmed)) return { value: text };
  const point = typedTime(trimmed, locale);
  if (point !== undefined && locale.timeSeparator === '.') {
    return { value: point.value, format: { type: 'TIME', pattern: point.pattern } };
  }
  return typedNumber(trimmed, locale) ?? typedMoment(trimmed, locale, now) ?? { value: text };
}
