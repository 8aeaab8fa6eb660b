import { createBook } from '../../core/book';
import { type Cell, isBlank } from '../../core/cell';
import { columnarRow, type RawRow } from '../../core/raw-row';
import { type AnyTab, columnKeys, type WorkbookKind } from '../../core/tab';
import { settings, settingsOf } from '../../features/settings/tab';
import { wordsOf } from '../words';
import { parseColumnRange } from './a1';
import { columnKeyOf } from './column-metadata';
import type { Range } from './filters';
import { WorkbookFault } from './problems';

/** Where a tab's columns stand, and how far down it goes. */
export interface Layout {
  readonly tab: AnyTab;
  readonly title: string;
  readonly columns: Readonly<Record<string, number>>;
  /** Labels as they stand in row 1. */
  readonly labels: Readonly<Record<string, string>>;
  /** Rows of the grid, blank ones too. */
  readonly gridRows: number;
  /** Index of the last row with anything in a column of ours. */
  readonly lastRow: number;
}

/** A tab as it stands in an answer. Throws a `WorkbookFault` when a column is missing, or there twice. */
export const readTab = (
  tab: AnyTab,
  ranges: ReadonlyMap<string, readonly Range[]>,
): { layout: Layout; rows: readonly RawRow[] } => {
  const columns: Record<string, number> = {};
  const labels: Record<string, string> = {};
  const values: Record<string, readonly Cell[]> = {};
  let title = '';
  let gridRows = 0;
  let length = 1;
  for (const column of columnKeys(tab)) {
    const [range, second] = ranges.get(columnKeyOf(tab, column)) ?? [];
    if (!range) throw new WorkbookFault('columnMissing', { tab: tab.key, column });
    if (second) throw new WorkbookFault('columnTwice', { tab: tab.key, column });
    const place = parseColumnRange(range.range);
    title = place.title;
    gridRows = Math.max(gridRows, place.rows);
    columns[column] = place.column;
    const cells = range.values?.[0] ?? [];
    values[column] = cells;
    labels[column] = String(cells[0] ?? '');
    length = Math.max(length, cells.length);
  }
  const rows: RawRow[] = [];
  let lastRow = 0;
  const keys = columnKeys(tab);
  // The key is nearly always there, so that few cells have to be looked at to see that a row is not blank.
  const byLikelihood = [tab.id, ...keys];
  for (let at = 1; at < length; at++) {
    if (byLikelihood.every((column) => isBlank(values[column]?.[at]))) continue;
    lastRow = at;
    rows.push(columnarRow(at, values, keys));
  }
  return { layout: { tab, title, columns, labels, gridRows, lastRow }, rows };
};

/** Which workbook an answer comes from: its settings say it. */
export const kindIn = (ranges: ReadonlyMap<string, readonly Range[]>): WorkbookKind =>
  settingsOf(createBook(new Map([[settings.key, readTab(settings, ranges).rows]]), wordsOf('id'), [settings]))
    .workbook;
