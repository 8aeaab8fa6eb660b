import { type Draft, editRow, editSheet, putCell, sheetIn } from '../draft/draft';
import { requestMask } from '../fields/assign';
import { shiftFormula } from '../formula/shift-formula';
import type { Cell } from '../model/workbook';
import { checkedArea } from '../range/checked-area';
import type { Requests } from '../schema/message';
import { formulaPatch } from '../values/enter';
import { patchCell } from '../draft/cell-parts';
import { cellWriter } from './cell-writer';

/** Writes one cell's data into every cell of a range; a formula's relative references move along (documented). */
export function repeatCell(draft: Draft, request: NonNullable<Requests['repeatCell']>): undefined {
  const { range = {}, cell: data = {} } = request;
  const area = checkedArea(sheetIn(draft, range.sheetId), range);
  const write = cellWriter(draft, requestMask('CellData', request.fields));
  const sheet = editSheet(draft, range.sheetId);
  let empty: Cell | null | undefined;
  for (let r = area.top; r < area.bottom; r += 1) {
    const row = editRow(draft, sheet, r);
    for (let c = area.left; c < area.right; c += 1) {
      const before = row[c];
      const written = before == null && empty !== undefined ? empty : write(before, data);
      if (written?.formula !== undefined) {
        sheet.formulas = true;
        const formula = shiftFormula(written.formula, r - area.top, c - area.left);
        putCell(row, c, patchCell(written, formulaPatch(formula)));
      } else {
        if (before == null) empty = written;
        putCell(row, c, written);
      }
    }
  }
}
