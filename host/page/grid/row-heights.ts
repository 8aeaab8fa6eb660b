import type { ApiCell, ApiGridData } from '../api/types';

/** A row of this height was never sized by hand: it is as high as its wrapped texts need. */
const lowest = 21;
const lineHeight = 17;

/**
 * Heights of rows with wrapped text, by row, where they are higher than a plain row. Google's answer has them; a host
 * without fonts cannot, so they are estimated from the letters (6.6 px each at 10 pt, bold 7.2).
 */
export function wrappedHeights(grid: ApiGridData): ReadonlyMap<number, number> {
  const heights = new Map<number, number>();
  grid.rowData?.forEach((row, index) => {
    if ((grid.rowMetadata?.[index]?.pixelSize ?? lowest) !== lowest) return;
    const lines = Math.max(
      1,
      ...(row.values ?? []).map((cell, column) =>
        lineCount(cell, grid.columnMetadata?.[column]?.pixelSize ?? 100),
      ),
    );
    if (lines > 1) heights.set(index + (grid.startRow ?? 0), lines * lineHeight + 4);
  });
  return heights;
}

function lineCount(cell: ApiCell, width: number): number {
  if (cell.userEnteredFormat?.wrapStrategy !== 'WRAP') return 1;
  const { bold, fontSize = 10 } = cell.userEnteredFormat.textFormat ?? {};
  const perLine = Math.max(1, Math.floor((width - 6) / ((bold ? 7.2 : 6.6) * (fontSize / 10))));
  return (cell.formattedValue ?? '').split('\n').reduce((sum, line) => sum + wrappedLines(line, perLine), 0);
}

/** Breaks between words, and inside a word only where it is longer than a line. */
function wrappedLines(text: string, perLine: number): number {
  let lines = 1;
  let used = 0;
  for (const word of text.split(' ')) {
    const needed = used === 0 ? word.length : used + 1 + word.length;
    if (needed <= perLine) {
      used = needed;
      continue;
    }
    if (used > 0) lines += 1;
    lines += Math.max(0, Math.ceil(word.length / perLine) - 1);
    used = word.length % perLine || Math.min(word.length, perLine);
  }
  return lines;
}
