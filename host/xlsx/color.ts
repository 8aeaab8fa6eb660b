import type { Color, ColorStyle } from '../sheets/schema/message';
import { colorPair } from '../sheets/format/color';

const hex = (channel: number | undefined): string =>
  Math.round((channel ?? 0) * 255)
    .toString(16)
    .toUpperCase()
    .padStart(2, '0');

/** A colour as Excel's `FFRRGGBB`; undefined where none is named. */
export function excelColor(color: Color | undefined, style?: ColorStyle): { argb: string } | undefined {
  const found = colorPair(color, style).color;
  return found === undefined
    ? undefined
    : { argb: `FF${hex(found.red)}${hex(found.green)}${hex(found.blue)}` };
}
