import type { Borders, Style } from '@cj-tech-master/excelts';
import type { Locale } from '../sheets/locale/locale';
import type { CellFormat } from '../sheets/schema/message';
import { excelColor } from './color';
import { excelPattern } from './number-pattern';

type BorderStyle = NonNullable<Borders['top']['style']>;

const lines: Readonly<Record<string, BorderStyle>> = {
  DOTTED: 'dotted',
  DASHED: 'dashed',
  SOLID: 'thin',
  SOLID_MEDIUM: 'medium',
  SOLID_THICK: 'thick',
  DOUBLE: 'double',
};
const horizontal = { LEFT: 'left', CENTER: 'center', RIGHT: 'right' } as const;
const vertical = { TOP: 'top', MIDDLE: 'middle', BOTTOM: 'bottom' } as const;

const known = <T>(table: Readonly<Record<string, T>>, key: string | undefined): T | undefined =>
  table[key ?? ''];

/** Only the parts that are set. */
const set = <T extends object>(parts: T): { [K in keyof T]?: Exclude<T[K], undefined> } =>
  Object.fromEntries(
    Object.entries(parts).filter(([, part]) => part !== undefined && part !== false),
  ) as never;

const filled = <T extends object>(parts: T): T | undefined =>
  Object.keys(parts).length === 0 ? undefined : parts;

function borders(sides: CellFormat['borders']): Partial<Borders> | undefined {
  const side = (name: 'top' | 'bottom' | 'left' | 'right') => {
    const { style, color, colorStyle } = sides?.[name] ?? {};
    const line = known(lines, style);
    return line && { style: line, color: excelColor(color, colorStyle) ?? { argb: 'FF000000' } };
  };
  return filled(set({ top: side('top'), bottom: side('bottom'), left: side('left'), right: side('right') }));
}

function alignment({ horizontalAlignment, verticalAlignment, wrapStrategy, textRotation }: CellFormat) {
  const turned = textRotation?.vertical === true ? ('vertical' as const) : textRotation?.angle;
  return filled(
    set({
      horizontal: known(horizontal, horizontalAlignment),
      vertical: known(vertical, verticalAlignment),
      wrapText: wrapStrategy === 'WRAP',
      textRotation: turned,
    }),
  );
}

/** Letters as a conditional format changes them: only what it names. */
export const excelFont = ({ textFormat }: CellFormat): Partial<Style['font']> =>
  set({
    name: textFormat?.fontFamily,
    size: textFormat?.fontSize,
    bold: textFormat?.bold,
    italic: textFormat?.italic,
    underline: textFormat?.underline,
    strike: textFormat?.strikethrough,
    color: excelColor(textFormat?.foregroundColor, textFormat?.foregroundColorStyle),
  });

/** A cell's format as Excel's style, over the letters of the workbook. White stays unfilled, so that the grid shows. */
export function excelStyle(
  format: CellFormat,
  letters: Partial<Style['font']>,
  locale: Locale,
): Partial<Style> {
  const background = excelColor(format.backgroundColor, format.backgroundColorStyle);
  return set({
    font: { ...letters, ...excelFont(format) },
    fill:
      background === undefined || background.argb === 'FFFFFFFF'
        ? undefined
        : ({ type: 'pattern', pattern: 'solid', fgColor: background } as const),
    border: borders(format.borders),
    alignment: alignment(format),
    numFmt: excelPattern(format.numberFormat, locale),
  });
}
