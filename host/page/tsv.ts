import type { CellBlock } from './api/a1';

/** A block of cells as spreadsheets put it on the clipboard: tabs, line ends, quotes where a text holds either. */
export function writeTsv(block: CellBlock, text: (row: number, column: number) => string): string {
  const lines: string[] = [];
  for (let row = block.startRow; row <= block.endRow; row += 1) {
    const line: string[] = [];
    for (let column = block.startColumn; column <= block.endColumn; column += 1)
      line.push(quoted(text(row, column)));
    lines.push(line.join('\t'));
  }
  return lines.join('\n');
}

const quoted = (text: string) => (/[\t\n\r]|^"/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** What {@link writeTsv} and other spreadsheets write; a single line end at the end is no row of its own. */
export function parseTsv(text: string): string[][] {
  const source = text.replaceAll('\r\n', '\n').replace(/\n$/, '');
  if (source === '') return [];
  const rows: string[][] = [[]];
  const cell = /("(?:[^"]|"")*"(?=[\t\n]|$)|[^\t\n]*)([\t\n]|$)/y;
  for (;;) {
    const match = cell.exec(source);
    if (!match) return rows;
    const [, raw = '', end = ''] = match;
    const closed = raw.length > 1 && raw.startsWith('"') && raw.endsWith('"');
    rows.at(-1)?.push(closed ? raw.slice(1, -1).replaceAll('""', '"') : raw);
    if (end === '') return rows;
    if (end === '\n') rows.push([]);
  }
}
