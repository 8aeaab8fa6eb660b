import { parseA1 } from '../a1/parse-a1';
import { invalid } from '../errors';
import type { Sheet, Workbook } from '../model/workbook';
import type { GridRange } from '../schema/message';
import { type Area, areaOf, printA1 } from './area';

/** A range found in a workbook. */
export interface FoundRange {
  readonly sheet: Sheet;
  readonly area: Area;
}

const sheetTitled = (book: Workbook, title: string): Sheet | undefined =>
  book.sheets.find((sheet) => sheet.properties.title === title) ??
  book.sheets.find((sheet) => sheet.properties.title?.toLowerCase() === title.toLowerCase());

/** The sheet with that id, if any. */
export const sheetById = (book: Workbook, sheetId: number): Sheet | undefined =>
  book.sheets.find((sheet) => sheet.properties.sheetId === sheetId);

/** Google's refusal of a range that starts outside the sheet. */
function refuseOutside(sheet: Sheet, area: Area): never {
  const range = printA1(sheet.properties.title ?? '', area);
  throw invalid(
    `Range (${range}) exceeds grid limits. Max rows: ${sheet.rowCount}, max columns: ${sheet.columnCount}`,
  );
}

/** The range within its sheet; a range that starts outside is refused, one that ends outside is cut off. */
export function within(sheet: Sheet, range: GridRange): FoundRange {
  const top = range.startRowIndex ?? 0;
  const left = range.startColumnIndex ?? 0;
  if (top >= sheet.rowCount || left >= sheet.columnCount) {
    const bottom = range.endRowIndex ?? Math.max(sheet.rowCount, top + 1);
    const right = range.endColumnIndex ?? Math.max(sheet.columnCount, left + 1);
    refuseOutside(sheet, { top, bottom, left, right });
  }
  return { sheet, area: areaOf(range, sheet) };
}

/**
 * Finds what a text in A1 notation means in a workbook: cells of the named or the first sheet, a whole
 * sheet, or a named range. Refuses in Google's words what is none of them.
 */
export function findRange(book: Workbook, text: string): FoundRange {
  const written = parseA1(text);
  const first = book.sheets[0];
  if (written === undefined || first === undefined) throw invalid(`Unable to parse range: ${text}`);
  if (written.title === undefined) return within(first, written.cells ?? {});
  if (written.cells === undefined) {
    const name = written.title.toLowerCase();
    const named = book.namedRanges.find((range) => range.name?.toLowerCase() === name);
    const onSheet = named && sheetById(book, named.range?.sheetId ?? 0);
    if (onSheet) return within(onSheet, named.range ?? {});
  }
  const sheet = sheetTitled(book, written.title);
  if (sheet === undefined) throw invalid(`Unable to parse range: ${text}`);
  return within(sheet, written.cells ?? {});
}
