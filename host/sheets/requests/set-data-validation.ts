import { patchCell } from '../draft/cell-parts';
import { type Draft, editRow, editSheet, putCell, sheetIn } from '../draft/draft';
import { ruleIndex } from '../draft/intern';
import type { Cell } from '../model/workbook';
import { checkedArea } from '../range/checked-area';
import type { Requests } from '../schema/message';
import { storedRule } from './validation-rule';

/** Sets a rule on every cell of a range, or takes the rules there away when none is given (documented). */
export function setDataValidation(
  draft: Draft,
  request: NonNullable<Requests['setDataValidation']>,
): undefined {
  const { range = {} } = request;
  const area = checkedArea(sheetIn(draft, range.sheetId), range);
  const rule = ruleIndex(draft, request.rule && storedRule(request.rule));
  const sheet = editSheet(draft, range.sheetId);
  const fresh: Cell | null = rule === undefined ? null : { rule };
  for (let r = area.top; r < area.bottom; r += 1) {
    if (rule === undefined && sheet.rows[r] == null) continue;
    const row = editRow(draft, sheet, r);
    for (let c = area.left; c < area.right; c += 1) {
      const before = row[c];
      putCell(row, c, before == null ? fresh : patchCell(before, { rule }));
    }
  }
}
