import { invalid } from '../errors';
import type { Cell, Row, Sheet, Workbook } from '../model/workbook';

export type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** What a write may know beside the workbook. */
export interface WriteContext {
  /** Epoch milliseconds. */
  readonly now: number;
  /** E-mail address of whoever writes. */
  readonly user: string;
  readonly newId: () => string;
}

/**
 * A workbook being changed. Only what a change touches is copied, once a batch: `owned` remembers the
 * copies, which alone may be changed in place. Throwing the draft away leaves the workbook as it was.
 */
export interface Draft {
  readonly book: Writable<Workbook>;
  readonly owned: WeakSet<object>;
  readonly context: WriteContext;
}

/** Begins a change of a workbook. */
export const openDraft = (book: Workbook, context: WriteContext): Draft => ({
  book: { ...book },
  owned: new WeakSet(),
  context,
});

function own<T extends object>(draft: Draft, copy: T): T {
  draft.owned.add(copy);
  return copy;
}

/** The list as one that this draft may change in place. */
export function ownList<T>(draft: Draft, list: readonly T[]): T[] {
  return draft.owned.has(list) ? (list as T[]) : own(draft, list.slice());
}

/** The sheet to read; refuses an id that is not there, in Google's words. */
export function sheetIn(draft: Draft, sheetId = 0, word: 'grid' | 'sheet' = 'grid'): Sheet {
  const sheet = draft.book.sheets.find(({ properties }) => properties.sheetId === sheetId);
  if (sheet === undefined) throw invalid(`No ${word} with id: ${sheetId}`);
  return sheet;
}

/** The sheet as one that this draft may change in place. */
export function editSheet(draft: Draft, sheetId = 0, word: 'grid' | 'sheet' = 'grid'): Writable<Sheet> {
  const sheet = sheetIn(draft, sheetId, word);
  if (draft.owned.has(sheet)) return sheet;
  const copy = own(draft, { ...sheet });
  const sheets = ownList(draft, draft.book.sheets);
  sheets[sheets.indexOf(sheet)] = copy;
  draft.book.sheets = sheets;
  return copy;
}

/** The rows of an edited sheet, to be changed in place. */
export function editRows(draft: Draft, sheet: Writable<Sheet>): (Row | null)[] {
  const rows = ownList(draft, sheet.rows);
  sheet.rows = rows;
  return rows;
}

/** The cells of one row of an edited sheet, to be changed in place. */
export function editRow(draft: Draft, sheet: Writable<Sheet>, index: number): (Cell | null)[] {
  const rows = editRows(draft, sheet);
  while (rows.length < index) rows.push(null);
  const row = ownList(draft, rows[index] ?? []);
  rows[index] = row;
  return row;
}

/** Puts a cell, or nothing, where it belongs in a row taken with `editRow`. */
export function putCell(row: (Cell | null)[], column: number, cell: Cell | null): void {
  if (cell === null && column >= row.length) return;
  while (row.length < column) row.push(null);
  row[column] = cell;
}
