import { shiftSheet } from '../dimension/shift-sheet';
import { type Draft, editRow, editRows, editSheet, putCell } from '../draft/draft';
import { checkGridSize } from '../draft/grid-size';
import { invalid } from '../errors';
import type { Cell, Row } from '../model/workbook';
import type { Requests } from '../schema/message';
import { anyStretch, lineCount, type Stretch } from './dimension-range';

/** What an inserted cell takes from its neighbour: the format and the rule, never the content. */
function looks(cell: Cell | null | undefined): Cell | null {
  if (cell == null || (cell.style === undefined && cell.rule === undefined)) return null;
  return {
    ...(cell.style === undefined ? {} : { style: cell.style }),
    ...(cell.rule === undefined ? {} : { rule: cell.rule }),
  };
}

function inheritRows(draft: Draft, { sheetId, start, end }: Stretch, source: number): void {
  const sheet = editSheet(draft, sheetId);
  const model: Row = (sheet.rows[source] ?? []).map(looks);
  if (model.every((cell) => cell === null)) return;
  const rows = editRows(draft, sheet);
  for (let r = start; r < end; r += 1) {
    while (rows.length <= r) rows.push(null);
    rows[r] = model.slice();
  }
}

function inheritColumns(draft: Draft, { sheetId, start, end }: Stretch, source: number): void {
  const sheet = editSheet(draft, sheetId);
  sheet.rows.forEach((row, r) => {
    const model = looks(row?.[source]);
    if (model === null) return;
    const edited = editRow(draft, sheet, r);
    for (let c = start; c < end; c += 1) putCell(edited, c, model);
  });
}

/** Inserts empty rows or columns, which look like those before or after them (documented: inheritFromBefore). */
export function insertDimension(draft: Draft, request: NonNullable<Requests['insertDimension']>): undefined {
  const stretch = anyStretch(draft, request.range);
  const { sheet, sheetId, dimension, start, end } = stretch;
  const before = request.inheritFromBefore === true;
  if (before && start === 0)
    throw invalid('inheritFromBefore cannot be true if inserting at the first row or column.');
  const size = lineCount(sheet, dimension);
  if (start > size) throw invalid(`range.startIndex is larger than current grid size (${size})`);
  if (start === size && !before) {
    throw invalid(
      `range.startIndex must be less than the grid size (${size}) if inheritFromBefore is false.`,
    );
  }
  const rows = dimension === 'ROWS';
  const count = end - start;
  checkGridSize(
    draft.book,
    sheet.rowCount + (rows ? count : 0),
    sheet.columnCount + (rows ? 0 : count),
    sheet,
  );
  shiftSheet(draft, sheetId, dimension, { kind: 'insert', at: start, count });
  const source = before ? start - 1 : end;
  if (rows) inheritRows(draft, stretch, source);
  else inheritColumns(draft, stretch, source);
}
