import { columnLetters } from '../a1/column-letters';
import { type Draft, editRow, editSheet, putCell } from '../draft/draft';
import { invalid } from '../errors';
import { localeOf } from '../locale/locale';
import { type Area, cellsA1, printA1 } from '../range/area';
import type { FoundRange } from '../range/find-range';
import { sheetPrefix } from '../a1/sheet-name';
import { checkValues } from './check-values';
import { enterValue, type InputOption } from './enter';

/** Lines of values as a caller sends them: rows, or columns. */
export interface GivenValues {
  readonly majorDimension: 'ROWS' | 'COLUMNS';
  readonly lines: readonly (readonly unknown[])[];
}

/** What was written, for the answer. */
export interface Written {
  readonly sheetId: number;
  readonly area: Area;
  /** Cells given, empty texts included, nulls not. */
  readonly cells: number;
}

/** The number of rows and columns that the lines take. */
export function extent({ majorDimension, lines }: GivenValues): { rows: number; columns: number } {
  const longest = lines.reduce((most, line) => Math.max(most, line.length), 0);
  return majorDimension === 'ROWS'
    ? { rows: lines.length, columns: longest }
    : { rows: longest, columns: lines.length };
}

/** Where lines land that were sent to a range: one cell is a corner; anything larger must hold them (recorded). */
export function landing({ sheet, area }: FoundRange, values: GivenValues): Area {
  const { rows, columns } = extent(values);
  const corner = area.bottom - area.top === 1 && area.right - area.left === 1;
  const where = `${sheetPrefix(sheet.properties.title ?? '')}!${cellsA1(area)}`;
  const bottom = area.top + Math.max(rows, 1);
  const right = area.left + Math.max(columns, 1);
  if (!corner && bottom > area.bottom) {
    throw invalid(`Requested writing within range [${where}], but tried writing to row [${area.bottom + 1}]`);
  }
  if (!corner && right > area.right) {
    throw invalid(
      `Requested writing within range [${where}], but tried writing to column [${columnLetters(area.right)}]`,
    );
  }
  const landed = { top: area.top, left: area.left, bottom, right };
  if (bottom > sheet.rowCount || right > sheet.columnCount) {
    const range = printA1(sheet.properties.title ?? '', landed);
    throw invalid(
      `Range (${range}) exceeds grid limits. Max rows: ${sheet.rowCount}, max columns: ${sheet.columnCount}`,
    );
  }
  return landed;
}

/** Writes lines of values from a corner on; null leaves a cell as it is, an empty text clears it. */
export function writeValues(
  draft: Draft,
  sheetId: number,
  area: Area,
  values: GivenValues,
  option: InputOption,
): Written {
  checkValues(values.lines);
  const sheet = editSheet(draft, sheetId);
  const locale = localeOf(draft.book.properties.locale ?? undefined);
  const byRows = values.majorDimension === 'ROWS';
  let cells = 0;
  values.lines.forEach((line, i) => {
    line.forEach((given, j) => {
      if (given === null || given === undefined) return;
      const row = editRow(draft, sheet, area.top + (byRows ? i : j));
      const column = area.left + (byRows ? j : i);
      const cell = enterValue(draft, row[column], given as string | number | boolean, option, locale);
      if (cell?.formula !== undefined) sheet.formulas = true;
      putCell(row, column, cell);
      cells += 1;
    });
  });
  return { sheetId, area, cells };
}
