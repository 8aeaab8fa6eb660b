import type { CellFormat } from '../schema/message';
import { withPair } from './paired-colors';

type Borders = NonNullable<CellFormat['borders']>;
type Border = NonNullable<Borders['top']>;

/** Pixels of each style (reported of the live API for SOLID and SOLID_MEDIUM, the reference for the rest). */
const widths: Readonly<Record<string, number>> = { SOLID_MEDIUM: 2, SOLID_THICK: 3, DOUBLE: 3 };

/** The border as Google gives it back: its width by its style, black when no colour is named; none for style NONE. */
export function storedBorder(border: Border): Border | undefined {
  const { style } = border;
  if (style === undefined || style === 'NONE' || style === 'STYLE_UNSPECIFIED') return undefined;
  const colored =
    border.color === undefined && border.colorStyle === undefined ? { ...border, color: {} } : border;
  return withPair({ ...colored, style, width: widths[style] ?? 1 }, 'color');
}

/** The borders that are left; undefined for none. */
export function storedBorders(borders: Borders): Borders | undefined {
  const stored: Borders = {};
  for (const side of ['top', 'bottom', 'left', 'right'] as const) {
    const border = borders[side] && storedBorder(borders[side]);
    if (border !== undefined) stored[side] = border;
  }
  return Object.keys(stored).length === 0 ? undefined : stored;
}
