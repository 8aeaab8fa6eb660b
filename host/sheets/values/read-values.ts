import type { Sheet } from '../model/workbook';
import { type Area, printA1 } from '../range/area';
import type { Rendered, renderer } from './render';

/** A range's values as the API answers them; `values` is absent when nothing is there (recorded). */
export interface ValuesAnswer {
  range: string;
  majorDimension: 'ROWS' | 'COLUMNS';
  values?: Rendered[][];
}

function trim(line: Rendered[]): Rendered[] {
  let length = line.length;
  while (length > 0 && line[length - 1] === '') length -= 1;
  line.length = length;
  return line;
}

/** Reads an area line by line; empty cells at the end of a line, and empty lines at the end, are left out (recorded). */
export function readValues(
  sheet: Sheet,
  area: Area,
  majorDimension: 'ROWS' | 'COLUMNS',
  render: ReturnType<typeof renderer>,
): ValuesAnswer {
  const lines: Rendered[][] = [];
  if (majorDimension === 'COLUMNS') {
    const bottom = Math.min(area.bottom, sheet.rows.length);
    for (let c = area.left; c < area.right; c += 1) {
      const line: Rendered[] = [];
      for (let r = area.top; r < bottom; r += 1) line.push(render(sheet.rows[r]?.[c]));
      lines.push(trim(line));
    }
  } else {
    const bottom = Math.min(area.bottom, sheet.rows.length);
    for (let r = area.top; r < bottom; r += 1) {
      const row = sheet.rows[r] ?? [];
      const line: Rendered[] = [];
      for (let c = area.left; c < Math.min(area.right, row.length); c += 1) line.push(render(row[c]));
      lines.push(trim(line));
    }
  }
  while (lines.length > 0 && lines[lines.length - 1]?.length === 0) lines.pop();
  const range = printA1(sheet.properties.title ?? '', area);
  return lines.length === 0 ? { range, majorDimension } : { range, majorDimension, values: lines };
}
