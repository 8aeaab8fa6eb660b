import { type Draft, ownList } from '../draft/draft';
import { invalid } from '../errors';
import type { Sheet } from '../model/workbook';

/** Puts a sheet among the others; without an index, last. */
export function insertSheet(draft: Draft, sheet: Sheet, index = draft.book.sheets.length): number {
  if (index < 0 || index > draft.book.sheets.length) {
    throw invalid(`Sheet index ${index} is outside the spreadsheet's ${draft.book.sheets.length} sheets.`);
  }
  const sheets = ownList(draft, draft.book.sheets);
  sheets.splice(index, 0, sheet);
  draft.book.sheets = sheets;
  return index;
}
