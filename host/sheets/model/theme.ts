import type { SpreadsheetProperties } from '../schema/message';

const rgb = (red: number, green: number, blue: number): { red?: number; green?: number; blue?: number } => ({
  ...(red === 0 ? {} : { red }),
  ...(green === 0 ? {} : { green }),
  ...(blue === 0 ? {} : { blue }),
});

const pair = (colorType: string, color: ReturnType<typeof rgb>) => ({
  colorType,
  color: { rgbColor: color },
});

/** The theme of a new spreadsheet (recorded). */
export const defaultTheme: NonNullable<SpreadsheetProperties['spreadsheetTheme']> = {
  primaryFontFamily: 'Arial',
  themeColors: [
    pair('TEXT', rgb(0, 0, 0)),
    pair('BACKGROUND', rgb(1, 1, 1)),
    pair('ACCENT1', rgb(0.25882354, 0.52156866, 0.95686275)),
    pair('ACCENT2', rgb(0.91764706, 0.2627451, 0.20784314)),
    pair('ACCENT3', rgb(0.9843137, 0.7372549, 0.015686275)),
    pair('ACCENT4', rgb(0.20392157, 0.65882355, 0.3254902)),
    pair('ACCENT5', rgb(1, 0.42745098, 0.003921569)),
    pair('ACCENT6', rgb(0.27450982, 0.7411765, 0.7764706)),
    pair('LINK', rgb(0.06666667, 0.33333334, 0.8)),
  ],
};

/** The format of a cell that nobody formatted (recorded). */
export const defaultFormat: NonNullable<SpreadsheetProperties['defaultFormat']> = {
  backgroundColor: rgb(1, 1, 1),
  padding: { top: 2, right: 3, bottom: 2, left: 3 },
  verticalAlignment: 'BOTTOM',
  wrapStrategy: 'OVERFLOW_CELL',
  textFormat: {
    foregroundColor: {},
    fontFamily: 'arial,sans,sans-serif',
    fontSize: 10,
    bold: false,
    italic: false,
    strikethrough: false,
    underline: false,
    foregroundColorStyle: { rgbColor: {} },
  },
  backgroundColorStyle: { rgbColor: rgb(1, 1, 1) },
};
