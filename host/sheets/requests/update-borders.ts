import { patchCell } from '../draft/cell-parts';
import { type Draft, editRow, editSheet, putCell, sheetIn } from '../draft/draft';
import { styleIndex } from '../draft/intern';
import { storedFormat } from '../format/paired-colors';
import { checkedArea } from '../range/checked-area';
import type { CellFormat, Requests } from '../schema/message';

type Borders = NonNullable<CellFormat['borders']>;
type Side = keyof Borders & ('top' | 'bottom' | 'left' | 'right');

/** Draws borders around and inside a range; a side that is not given stays, style NONE takes one away (documented). */
export function updateBorders(draft: Draft, request: NonNullable<Requests['updateBorders']>): undefined {
  const { range = {}, innerHorizontal, innerVertical } = request;
  const area = checkedArea(sheetIn(draft, range.sheetId), range);
  const sheet = editSheet(draft, range.sheetId);
  for (let r = area.top; r < area.bottom; r += 1) {
    const row = editRow(draft, sheet, r);
    for (let c = area.left; c < area.right; c += 1) {
      const given: Record<Side, Borders[Side] | undefined> = {
        top: r === area.top ? request.top : innerHorizontal,
        bottom: r === area.bottom - 1 ? request.bottom : innerHorizontal,
        left: c === area.left ? request.left : innerVertical,
        right: c === area.right - 1 ? request.right : innerVertical,
      };
      const style = row[c]?.style;
      const format = style === undefined ? undefined : draft.book.styles[style];
      const borders: Borders = { ...format?.borders };
      for (const side of ['top', 'bottom', 'left', 'right'] as const) {
        const border = given[side];
        if (border === undefined) continue;
        if (border.style === 'NONE') Reflect.deleteProperty(borders, side);
        else borders[side] = border;
      }
      const changed: CellFormat = { ...format, borders };
      if (Object.keys(borders).length === 0) Reflect.deleteProperty(changed, 'borders');
      putCell(row, c, patchCell(row[c], { style: styleIndex(draft, storedFormat(changed)) }));
    }
  }
}
