import { defaultTheme } from '../model/theme';
import type { Color, ColorStyle } from '../schema/message';

/** The shortest decimal that means this 32-bit float, as Google prints its floats (recorded: 0.49803922). */
function shortFloat(value: number): number {
  const single = Math.fround(value);
  for (let digits = 6; digits < 9; digits += 1) {
    const short = Number(single.toPrecision(digits));
    if (Math.fround(short) === single) return short;
  }
  return Number(single.toPrecision(9));
}

/** A colour channel on the 255 steps that Google keeps, rounded down (recorded: 0.5 → 127/255). */
function channel(value: number): number {
  const step = Math.floor(Math.fround(Math.fround(value) * 255) + 1e-4);
  return shortFloat(Math.min(255, Math.max(0, step)) / 255);
}

/** The colour as Google keeps it: channels in 255 steps, those that are zero left out. */
function storedColor(color: Color): Color {
  const stored: Color = {};
  for (const name of ['red', 'green', 'blue'] as const) {
    const value = channel(color[name] ?? 0);
    if (value !== 0) stored[name] = value;
  }
  if (color.alpha !== undefined && color.alpha !== 0) stored.alpha = color.alpha;
  return stored;
}

function themeColor(name: string): Color {
  const pair = defaultTheme.themeColors?.find(({ colorType }) => colorType === name);
  return pair?.color?.rgbColor ?? {};
}

/**
 * A colour and its style, which say the same twice: the style wins where both are given, as the reference
 * says. Empty when neither names a colour, which is how one is cleared (recorded).
 */
export function colorPair(
  color: Color | undefined,
  style: ColorStyle | undefined,
): { color?: Color; style?: ColorStyle } {
  if (style?.themeColor !== undefined) {
    return { color: themeColor(style.themeColor), style: { themeColor: style.themeColor } };
  }
  const given = style === undefined ? color : style.rgbColor;
  if (given === undefined) return {};
  const stored = storedColor(given);
  return { color: stored, style: { rgbColor: stored } };
}
