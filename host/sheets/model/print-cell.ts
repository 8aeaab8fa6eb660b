import { type Mask, maskOf } from '../fields/parse-mask';
import { formatValue } from '../format/format-value';
import type { Locale } from '../locale/locale';
import type { CellData, CellFormat, ExtendedValue } from '../schema/message';
import type { Cell, CellValue, Workbook } from './workbook';

/** A value as the API's tagged union. */
function extendedValue(value: CellValue): ExtendedValue {
  if (typeof value === 'string') return { stringValue: value };
  if (typeof value === 'number') return { numberValue: value };
  if (typeof value === 'boolean') return { boolValue: value };
  return { errorValue: value };
}

function alignment(value: CellValue): string {
  if (typeof value === 'number') return 'RIGHT';
  return typeof value === 'string' ? 'LEFT' : 'CENTER';
}

/** The default format names a family of fonts; what a cell shows is the theme's (reported of the live API). */
const themeFont = ({ properties }: Workbook): { fontFamily?: string } => {
  const fontFamily = properties.spreadsheetTheme?.primaryFontFamily;
  return fontFamily === undefined ? {} : { fontFamily };
};

function effectiveFormat(
  book: Workbook,
  style: CellFormat | undefined,
  value: CellValue | undefined,
): CellFormat {
  const base = book.properties.defaultFormat ?? {};
  return {
    ...base,
    ...(value === undefined ? {} : { horizontalAlignment: alignment(value) }),
    hyperlinkDisplayType: 'PLAIN_TEXT',
    ...style,
    textFormat: { ...base.textFormat, ...themeFont(book), ...style?.textFormat },
    padding: { ...base.padding, ...style?.padding },
  };
}

/** Effective formats by style and kind of value: most cells of a sheet share a few. */
function formatCache(
  book: Workbook,
): (style: number | undefined, value: CellValue | undefined) => CellFormat {
  const cache = new Map<string, CellFormat>();
  return (style, value) => {
    const key = `${style ?? ''} ${typeof value}`;
    let format = cache.get(key);
    if (format === undefined) {
      format = effectiveFormat(book, style === undefined ? undefined : book.styles[style], value);
      cache.set(key, format);
    }
    return format;
  };
}

/** Prints the cells of a workbook as the API's cell data, no more of it than a mask wants. */
export function cellPrinter(
  book: Workbook,
  mask: Mask,
  locale: Locale,
): (cell: Cell | null | undefined) => CellData {
  const wants = (name: string): boolean => maskOf(mask, name) !== undefined;
  const [entered, effective, formatted] = [
    wants('userEnteredValue'),
    wants('effectiveValue'),
    wants('formattedValue'),
  ];
  const [userFormat, fullFormat] = [wants('userEnteredFormat'), wants('effectiveFormat')];
  const [note, rule, runs] = [wants('note'), wants('dataValidation'), wants('textFormatRuns')];
  const cached = formatCache(book);
  return (cell) => {
    const data: CellData = {};
    if (cell === null || cell === undefined) return data;
    const { value, formula } = cell;
    const style = cell.style === undefined ? undefined : book.styles[cell.style];
    if (entered && formula !== undefined) data.userEnteredValue = { formulaValue: formula };
    if (value !== undefined) {
      if (entered && formula === undefined) data.userEnteredValue = extendedValue(value);
      if (effective) data.effectiveValue = extendedValue(value);
      if (formatted) data.formattedValue = formatValue(value, style?.numberFormat, locale);
    }
    if (userFormat && style !== undefined) data.userEnteredFormat = style;
    if (fullFormat && (style !== undefined || value !== undefined))
      data.effectiveFormat = cached(cell.style, value);
    if (note && cell.note !== undefined) data.note = cell.note;
    if (rule && cell.rule !== undefined) {
      const found = book.rules[cell.rule];
      if (found !== undefined) data.dataValidation = found;
    }
    if (runs && cell.runs !== undefined)
      data.textFormatRuns = [...cell.runs] as NonNullable<CellData['textFormatRuns']>;
    return data;
  };
}
