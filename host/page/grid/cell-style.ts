import type { ApiBorder, ApiCellFormat, ApiColor, ApiColorStyle } from '../api/types';
import type { PageStyle } from './page-workbook';

/** `{red: 1, green: 0.5}` → `#ff8000`; channels are 0 to 1 and default to 0. */
export function cssColor(color: ApiColor | undefined, style?: ApiColorStyle): string | undefined {
  const chosen = style?.rgbColor ?? color;
  if (!chosen) return undefined;
  const channels = [chosen.red, chosen.green, chosen.blue];
  return `#${channels.map((part) => hex(Math.round((part ?? 0) * 255))).join('')}`;
}

/** `#ff8000` → the API's channels; undefined when it is no such colour. */
export function apiColor(css: string): Required<ApiColor> | undefined {
  const match = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(css);
  const rgb =
    match?.slice(1).map((part) => parseInt(part, 16)) ??
    /^rgba?\((\d+), *(\d+), *(\d+)/.exec(css)?.slice(1).map(Number);
  if (!rgb) return undefined;
  const [red = 0, green = 0, blue = 0] = rgb;
  return { red: red / 255, green: green / 255, blue: blue / 255 };
}

const hex = (byte: number) => byte.toString(16).padStart(2, '0');

const horizontal: Readonly<Record<string, number>> = { LEFT: 1, CENTER: 2, RIGHT: 3 };
const vertical: Readonly<Record<string, number>> = { TOP: 1, MIDDLE: 2, BOTTOM: 3 };
const wrapping: Readonly<Record<string, number>> = { OVERFLOW_CELL: 1, CLIP: 2, WRAP: 3 };
const borderStyles: Readonly<Record<string, number>> = {
  SOLID: 1,
  DOTTED: 3,
  DASHED: 4,
  DOUBLE: 7,
  SOLID_MEDIUM: 8,
  SOLID_THICK: 13,
};

/** Turns formats into Univer styles, giving the same object for the same format so that thousands of cells share it. */
export function styleCache(): (format: ApiCellFormat | undefined) => PageStyle | undefined {
  const known = new Map<string, PageStyle | undefined>();
  return (format) => {
    if (!format) return undefined;
    const key = JSON.stringify(format);
    if (!known.has(key)) known.set(key, univerStyle(format));
    return known.get(key);
  };
}

/** One format as a Univer style; number formats are left out, since the host's formatted text is shown. */
export function univerStyle(format: ApiCellFormat): PageStyle | undefined {
  const text = format.textFormat;
  const background = cssColor(format.backgroundColor, format.backgroundColorStyle);
  const foreground = cssColor(text?.foregroundColor, text?.foregroundColorStyle);
  const style = {
    ...(background !== undefined && background !== '#ffffff' && { bg: { rgb: background } }),
    ...(foreground !== undefined && { cl: { rgb: foreground } }),
    ...(text?.bold && { bl: 1 }),
    ...(text?.italic && { it: 1 }),
    ...(text?.strikethrough && { st: { s: 1 } }),
    ...(text?.underline && { ul: { s: 1 } }),
    ...(text?.fontSize !== undefined && { fs: text.fontSize }),
    ...(text?.fontFamily !== undefined && { ff: text.fontFamily }),
    ...numbered('ht', horizontal[format.horizontalAlignment ?? '']),
    ...numbered('vt', vertical[format.verticalAlignment ?? '']),
    ...numbered('tb', wrapping[format.wrapStrategy ?? '']),
    ...borders(format.borders),
  };
  return Object.keys(style).length > 0 ? style : undefined;
}

function numbered(key: string, value: number | undefined): Readonly<Record<string, number>> {
  return value === undefined ? {} : { [key]: value };
}

function borders(sides: ApiCellFormat['borders']): { readonly bd?: Readonly<Record<string, unknown>> } {
  const side = (border: ApiBorder | undefined) => {
    const s = borderStyles[border?.style ?? ''];
    return s === undefined ? undefined : { s, cl: { rgb: cssColor(border?.color) ?? '#000000' } };
  };
  const bd = Object.fromEntries(
    Object.entries({
      t: side(sides?.top),
      b: side(sides?.bottom),
      l: side(sides?.left),
      r: side(sides?.right),
    }).filter(([, value]) => value !== undefined),
  );
  return Object.keys(bd).length > 0 ? { bd } : {};
}
