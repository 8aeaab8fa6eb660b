import { errorText } from '../format/error-text';
import { formatValue, isDateTime } from '../format/format-value';
import type { Locale } from '../locale/locale';
import { localeOf } from '../locale/locale';
import type { Cell, Workbook } from '../model/workbook';

export type RenderOption = 'FORMATTED_VALUE' | 'UNFORMATTED_VALUE' | 'FORMULA';
export type DateTimeOption = 'SERIAL_NUMBER' | 'FORMATTED_STRING';

/** How cells are given to a caller. */
export interface Rendering {
  readonly value: RenderOption;
  readonly dateTime: DateTimeOption;
}

export type Rendered = string | number | boolean;

/** Shows the cells of one workbook as a caller asked for them; an empty cell is an empty text. */
export function renderer(book: Workbook, how: Rendering): (cell: Cell | null | undefined) => Rendered {
  const locale = localeOf(book.properties.locale ?? undefined);
  if (how.value === 'FORMATTED_VALUE') return (cell) => shown(book, cell, locale);
  return (cell) => {
    if (cell === null || cell === undefined) return '';
    if (how.value === 'FORMULA' && cell.formula !== undefined) return cell.formula;
    const { value } = cell;
    if (value === undefined) return '';
    if (typeof value === 'object') return errorText(value);
    if (typeof value === 'number' && how.dateTime === 'FORMATTED_STRING' && cell.style !== undefined) {
      const format = book.styles[cell.style]?.numberFormat;
      if (isDateTime(format)) return formatValue(value, format, locale);
    }
    return value;
  };
}

/** The text that a cell shows. */
export function shown(book: Workbook, cell: Cell | null | undefined, locale: Locale): string {
  if (cell?.value === undefined) return '';
  if (typeof cell.value === 'string' && cell.style === undefined) return cell.value;
  const style = cell.style === undefined ? undefined : book.styles[cell.style];
  return formatValue(cell.value, style?.numberFormat, locale);
}
