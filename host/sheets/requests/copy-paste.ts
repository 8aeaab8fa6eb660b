import { type Draft, editRow, editSheet, putCell, sheetIn } from '../draft/draft';
import { checkGridSize } from '../draft/grid-size';
import type { Cell, Sheet } from '../model/workbook';
import { type Area, areaOf, holds, meets } from '../range/area';
import { checkedArea } from '../range/checked-area';
import type { GridRange, Requests } from '../schema/message';
import { pasteCell } from './paste-cell';

const height = ({ top, bottom }: Area): number => bottom - top;
const width = ({ left, right }: Area): number => right - left;

/** The cells of an area, taken out before anything is written. */
export const takeCells = (sheet: Sheet, area: Area): (readonly (Cell | null | undefined)[])[] =>
  Array.from({ length: height(area) }, (_, i) =>
    (sheet.rows[area.top + i] ?? []).slice(area.left, area.right),
  );

/** The merges of an area, once more for every place where it is pasted. */
function pasteMerges(draft: Draft, source: Sheet, from: Area, targetId: number, to: Area): void {
  const inside = source.merges.filter((merge) => holds(from, areaOf(merge, source)));
  const target = editSheet(draft, targetId);
  const kept = target.merges.filter((merge) => !meets(areaOf(merge, target), to));
  const pasted: GridRange[] = [];
  for (let r = to.top; r < to.bottom; r += height(from)) {
    for (let c = to.left; c < to.right; c += width(from)) {
      for (const merge of inside) {
        const at = areaOf(merge, source);
        pasted.push({
          sheetId: targetId,
          startRowIndex: at.top - from.top + r,
          endRowIndex: at.bottom - from.top + r,
          startColumnIndex: at.left - from.left + c,
          endColumnIndex: at.right - from.left + c,
        });
      }
    }
  }
  target.merges = [...kept, ...pasted];
}

function growTo(draft: Draft, sheetId: number, area: Area): void {
  const sheet = editSheet(draft, sheetId);
  const rowCount = Math.max(sheet.rowCount, area.bottom);
  const columnCount = Math.max(sheet.columnCount, area.right);
  checkGridSize(draft.book, rowCount, columnCount, sheet);
  Object.assign(sheet, { rowCount, columnCount });
}

/** Copies cells over a range, over and over where that is a multiple of the source (documented: CopyPasteRequest). */
export function copyPaste(draft: Draft, request: NonNullable<Requests['copyPaste']>): undefined {
  const { source = {}, destination = {}, pasteType, pasteOrientation } = request;
  const sourceSheet = sheetIn(draft, source.sheetId);
  const from = checkedArea(sourceSheet, source);
  const asked = checkedArea(sheetIn(draft, destination.sheetId), destination);
  const turned = pasteOrientation === 'TRANSPOSE';
  const [rows, columns] = turned ? [width(from), height(from)] : [height(from), width(from)];
  const multiple = height(asked) % rows === 0 && width(asked) % columns === 0;
  const to = multiple ? asked : { ...asked, bottom: asked.top + rows, right: asked.left + columns };
  const cells = takeCells(sourceSheet, from);
  const targetId = destination.sheetId ?? 0;
  growTo(draft, targetId, to);
  const target = editSheet(draft, targetId);
  const paste = pasteCell(draft, pasteType);
  for (let r = to.top; r < to.bottom; r += 1) {
    const row = editRow(draft, target, r);
    for (let c = to.left; c < to.right; c += 1) {
      const [i, j] = [(r - to.top) % rows, (c - to.left) % columns];
      const [fromRow, fromColumn] = turned ? [j, i] : [i, j];
      const cell = paste(
        row[c],
        cells[fromRow]?.[fromColumn],
        r - from.top - fromRow,
        c - from.left - fromColumn,
      );
      putCell(row, c, cell);
    }
  }
  if (sourceSheet.formulas) target.formulas = true;
  const shaped = pasteType === undefined || pasteType === 'PASTE_NORMAL' || pasteType === 'PASTE_FORMAT';
  if (shaped && !turned) pasteMerges(draft, sourceSheet, from, targetId, to);
}
