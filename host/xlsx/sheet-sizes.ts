import type { Worksheet } from '@cj-tech-master/excelts';
import type { Sheet } from '../sheets/model/workbook';
import { excelLimits } from './excel-limits';

const columnPixels = 100;
const rowPixels = 21;
/** Pixels of a digit in the letters that Excel measures columns with, and of a point. */
const pixelsPerCharacter = 7;
const pointsPerPixel = 0.75;

/** Widths of all columns, heights of the rows that have one of their own (others fit their text), and what is hidden. */
export function addSizes(to: Worksheet, sheet: Sheet): void {
  for (let c = 0; c < Math.min(sheet.columnCount, excelLimits.columns); c += 1) {
    const { pixelSize = columnPixels, hiddenByUser } = sheet.columnProperties[c] ?? {};
    const column = to.getColumn(c + 1);
    column.width = Math.min(pixelSize / pixelsPerCharacter, excelLimits.columnWidth);
    if (hiddenByUser === true) column.hidden = true;
  }
  sheet.rowProperties.slice(0, excelLimits.rows).forEach((properties, r) => {
    const { pixelSize = rowPixels, hiddenByUser, hiddenByFilter } = properties ?? {};
    const hidden = hiddenByUser === true || hiddenByFilter === true;
    if (pixelSize === rowPixels && !hidden) return;
    const row = to.getRow(r + 1);
    // A hidden row needs a height: without cells, the library would leave it out.
    row.height = Math.min(pixelSize * pointsPerPixel, excelLimits.rowPoints);
    row.hidden = hidden;
  });
}
