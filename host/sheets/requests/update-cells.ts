import { type Draft, editRow, editSheet, putCell, sheetIn } from '../draft/draft';
import { invalid } from '../errors';
import { requestMask } from '../fields/assign';
import { areaOf } from '../range/area';
import { checkedArea } from '../range/checked-area';
import { checkedCorner } from '../range/checked-corner';
import type { GridRange, Requests, RowData } from '../schema/message';
import { cellWriter } from './cell-writer';
import { writeRows } from './write-rows';

type UpdateCells = NonNullable<Requests['updateCells']>;

/** Refuses data that reaches past the last line asked for. */
function checkFits(end: number, limit: number, line: 'row' | 'column'): void {
  if (end > limit) {
    throw invalid(
      `Attempting to write ${line}: ${limit}, beyond the last requested ${line} of: ${limit - 1}`,
    );
  }
}

function fromStart(draft: Draft, request: UpdateCells): { range: GridRange; rows: readonly RowData[] } {
  const { start = {}, rows = [] } = request;
  const width = rows.reduce((most, { values = [] }) => Math.max(most, values.length), 0);
  const { top, left } = checkedCorner(start);
  const sheet = sheetIn(draft, start.sheetId);
  if (top >= sheet.rowCount) {
    throw invalid(`GridCoordinate.rowIndex[${top}] is after last row in grid[${sheet.rowCount - 1}]`);
  }
  if (left >= sheet.columnCount) {
    throw invalid(
      `GridCoordinate.columnIndex[${left}] is after last column in grid[${sheet.columnCount - 1}]`,
    );
  }
  checkFits(top + rows.length, sheet.rowCount, 'row');
  checkFits(left + width, sheet.columnCount, 'column');
  return { range: { sheetId: start.sheetId ?? 0, startRowIndex: top, startColumnIndex: left }, rows };
}

/** Writes cells from a corner, or over a range: what the range has more than the data is cleared (documented). */
export function updateCells(draft: Draft, request: UpdateCells): undefined {
  if (request.range !== undefined && request.start !== undefined) {
    throw invalid("Only one of 'start' and 'range' may be set.");
  }
  if (request.range === undefined && request.start === undefined) throw invalid('area is required');
  const mask = requestMask('CellData', request.fields);
  const write = cellWriter(draft, mask);
  if (request.start !== undefined) {
    const { range, rows } = fromStart(draft, request);
    writeRows(draft, range.sheetId ?? 0, range.startRowIndex ?? 0, range.startColumnIndex ?? 0, rows, write);
    return;
  }
  overRange(draft, request.range ?? {}, request.rows ?? [], write);
}

function overRange(
  draft: Draft,
  range: GridRange,
  rows: readonly RowData[],
  write: ReturnType<typeof cellWriter>,
): void {
  const area = checkedArea(sheetIn(draft, range.sheetId), range);
  const width = rows.reduce((most, { values = [] }) => Math.max(most, values.length), 0);
  checkFits(area.top + rows.length, area.bottom, 'row');
  checkFits(area.left + width, area.right, 'column');
  const sheet = editSheet(draft, range.sheetId);
  const bounds = areaOf(range, sheet);
  for (let r = bounds.top; r < bounds.bottom; r += 1) {
    const data = rows[r - bounds.top]?.values ?? [];
    if (data.length === 0 && sheet.rows[r] == null) continue;
    const row = editRow(draft, sheet, r);
    for (let c = bounds.left; c < bounds.right; c += 1) {
      const given = data[c - bounds.left];
      if (given === undefined && row[c] == null) continue;
      const cell = write(row[c], given ?? {});
      if (cell?.formula !== undefined) sheet.formulas = true;
      putCell(row, c, cell);
    }
  }
}
