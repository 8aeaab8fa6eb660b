import type { ApiCell } from '../api/types';
import { usesDecimalComma } from './formula-grammar';

/**
 * What an editor opened on a cell starts with: the formula, or a text that the workbook's language reads as the
 * same value again (`17/08/2026`, `1,5`, `10%`, `'007`).
 */
export function editText(cell: ApiCell, locale: string): string {
  const entered = cell.userEnteredValue;
  if (!entered) return '';
  if (entered.formulaValue !== undefined) return entered.formulaValue;
  if (entered.boolValue !== undefined) return entered.boolValue ? 'TRUE' : 'FALSE';
  const kind = cell.userEnteredFormat?.numberFormat?.type ?? '';
  if (entered.stringValue !== undefined) {
    return kind !== 'TEXT' && readsAsSomethingElse(entered.stringValue)
      ? `'${entered.stringValue}`
      : entered.stringValue;
  }
  return entered.numberValue === undefined ? '' : numberText(entered.numberValue, kind, locale);
}

/** Starts like a formula or an escape, or is a number, a date or a truth value to some language. */
function readsAsSomethingElse(text: string): boolean {
  return (
    /^[=+']/.test(text) ||
    /^[-.,\d/: %RpEe]*\d[-.,\d/: %Ee]*$/.test(text.trim()) ||
    /^(true|false)$/i.test(text)
  );
}

function numberText(value: number, kind: string, locale: string): string {
  if (kind === 'DATE') return dayText(value, locale);
  if (kind === 'TIME') return timeText(value);
  if (kind === 'DATE_TIME') return `${dayText(value, locale)} ${timeText(value)}`;
  const percent = kind === 'PERCENT';
  const plain = String(percent ? Number((value * 100).toPrecision(15)) : value);
  return (usesDecimalComma(locale) ? plain.replace('.', ',') : plain) + (percent ? '%' : '');
}

/** Serial day 0 is 30 December 1899. */
function dayText(serial: number, locale: string): string {
  const day = new Date(Date.UTC(1899, 11, 30 + Math.floor(serial)));
  const options = { day: '2-digit', month: '2-digit', year: 'numeric', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(locale.replace('_', '-'), options).format(day);
}

function timeText(serial: number): string {
  const seconds = Math.round((serial - Math.floor(serial)) * 86400);
  const two = (part: number) => String(part).padStart(2, '0');
  return `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
}
