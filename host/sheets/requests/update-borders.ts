import { patchCell } from '../draft/cell-parts';
import { type Draft, editRow, editSheet, putCell, sheetIn } from '../draft/draft';
import { styleIndex } from '../draft/intern';
import { without } from '../fields/without';
import { storedFormat } from '../format/stored-format';
import { checkedArea } from '../range/checked-area';
import type { CellFormat, Requests } from '../schema/message';

type UpdateBorders = NonNullable<Requests['updateBorders']>;
type Borders = NonNullable<CellFormat['borders']>;

const sides = ['top', 'bottom', 'left', 'right'] as const;

/** Which of the request's borders each side of a cell takes. */
type Edges = Readonly<Record<(typeof sides)[number], Borders['top'] | undefined>>;

function withBorders(draft: Draft, style: number | undefined, edges: Edges): number | undefined {
  const format = style === undefined ? undefined : draft.book.styles[style];
  const borders: Borders = { ...format?.borders };
  for (const side of sides) {
    const border = edges[side];
    if (border?.style === 'NONE') Reflect.deleteProperty(borders, side);
    else if (border !== undefined) borders[side] = border;
  }
  const bare = without({ ...format }, 'borders');
  return styleIndex(draft, storedFormat(Object.keys(borders).length === 0 ? bare : { ...bare, borders }));
}

/** Draws borders around and inside a range; a side that is not given stays, style NONE takes one away (documented). */
export function updateBorders(draft: Draft, request: UpdateBorders): undefined {
  const { range = {}, innerHorizontal, innerVertical } = request;
  const area = checkedArea(sheetIn(draft, range.sheetId), range);
  const sheet = editSheet(draft, range.sheetId);
  const known = new Map<string, number | undefined>();
  for (let r = area.top; r < area.bottom; r += 1) {
    const row = editRow(draft, sheet, r);
    for (let c = area.left; c < area.right; c += 1) {
      const outer = [r === area.top, r === area.bottom - 1, c === area.left, c === area.right - 1];
      const before = row[c]?.style;
      const key = `${before ?? ''} ${outer.join()}`;
      if (!known.has(key)) {
        const [top, bottom, left, right] = outer;
        const edges = {
          top: top ? request.top : innerHorizontal,
          bottom: bottom ? request.bottom : innerHorizontal,
          left: left ? request.left : innerVertical,
          right: right ? request.right : innerVertical,
        };
        known.set(key, withBorders(draft, before, edges));
      }
      putCell(row, c, patchCell(row[c], { style: known.get(key) }));
    }
  }
}
