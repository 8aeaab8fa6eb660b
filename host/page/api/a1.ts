/** Zero-based, inclusive bounds, as the grid counts. */
export interface CellBlock {
  readonly startRow: number;
  readonly endRow: number;
  readonly startColumn: number;
  readonly endColumn: number;
}

/** `0` → `A`, `26` → `AA`. */
export function columnLetters(column: number): string {
  const rest = column % 26;
  const head = column >= 26 ? columnLetters((column - rest) / 26 - 1) : '';
  return head + String.fromCharCode(65 + rest);
}

/** `A` → `0`, `AA` → `26`. */
export function columnIndex(letters: string): number {
  return (
    Array.from(letters.toUpperCase()).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
  );
}

/** A sheet's title as a formula or range names it; always quoted, which is always allowed. */
export function quotedTitle(title: string): string {
  return `'${title.replaceAll("'", "''")}'`;
}

/** `'Peserta'!A2:C3` */
export function a1Range(title: string, block: CellBlock): string {
  return `${quotedTitle(title)}!${a1Cells(block)}`;
}

/** `A2:C3`; one cell is written without a colon. */
export function a1Cells(block: CellBlock): string {
  const from = `${columnLetters(block.startColumn)}${block.startRow + 1}`;
  const to = `${columnLetters(block.endColumn)}${block.endRow + 1}`;
  return from === to ? from : `${from}:${to}`;
}

/** The block that `B2`, `B2:C9`, `$A$1` or `Tab!B2` names; undefined when it is no closed cell range. */
export function parseA1(text: string): CellBlock | undefined {
  const cells = text.slice(text.lastIndexOf('!') + 1).replaceAll('$', '');
  const match = /^([A-Za-z]{1,3})(\d+)(?::([A-Za-z]{1,3})(\d+))?$/.exec(cells);
  if (!match) return undefined;
  const [, column = 'A', row = '1', lastColumn = column, lastRow = row] = match;
  const [firstRow, otherRow] = [Number(row) - 1, Number(lastRow) - 1];
  const [firstColumn, otherColumn] = [columnIndex(column), columnIndex(lastColumn)];
  return {
    startRow: Math.min(firstRow, otherRow),
    endRow: Math.max(firstRow, otherRow),
    startColumn: Math.min(firstColumn, otherColumn),
    endColumn: Math.max(firstColumn, otherColumn),
  };
}
