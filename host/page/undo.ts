import type { CellBlock } from './api/a1';
import type { ApiBatchRequest, ApiCell } from './api/types';
import { toGridRange } from './grid/grid-range';
import type { PageSheet } from './grid/page-workbook';

/** Reads again, at the moment of undoing, what redoing has to put back. */
export type Undo =
  { readonly sheetId: number; readonly block: CellBlock; readonly request: ApiBatchRequest } | undefined;

/** A tab's block as it was entered before the change, ready to be written again. */
export function undoOfValues(sheet: PageSheet, block: CellBlock): Undo {
  const rows = Array.from({ length: block.endRow - block.startRow + 1 }, (_, r) => ({
    values: Array.from({ length: block.endColumn - block.startColumn + 1 }, (_, c) =>
      enteredPart(sourceCell(sheet, block.startRow + r, block.startColumn + c)),
    ),
  }));
  const fields = 'userEnteredValue,userEnteredFormat.numberFormat';
  return {
    sheetId: sheet.sheetId,
    block,
    request: { updateCells: { range: toGridRange(sheet.sheetId, block), rows, fields } },
  };
}

function enteredPart(cell: ApiCell | undefined): ApiCell {
  const numberFormat = cell?.userEnteredFormat?.numberFormat;
  return {
    ...(cell?.userEnteredValue && { userEnteredValue: cell.userEnteredValue }),
    ...(numberFormat && { userEnteredFormat: { numberFormat } }),
  };
}

function sourceCell(sheet: PageSheet, row: number, column: number): ApiCell | undefined {
  for (const grid of sheet.source.data ?? []) {
    const cell = grid.rowData?.[row - (grid.startRow ?? 0)]?.values?.[column - (grid.startColumn ?? 0)];
    if (cell) return cell;
  }
  return undefined;
}

export interface UndoPorts {
  readonly sheet: (sheetId: number) => PageSheet | undefined;
  readonly batch: (requests: readonly ApiBatchRequest[]) => Promise<void>;
  readonly notice: (text: string) => void;
}

/** Undo and redo of what was typed, pasted or emptied; anything else is a step that cannot be gone back over. */
export function undoStack(ports: UndoPorts) {
  const done: Undo[] = [];
  const undone: Undo[] = [];
  const step = async (from: Undo[], to: Undo[]) => {
    if (from.length === 0) return;
    const undo = from.at(-1);
    const sheet = undo && ports.sheet(undo.sheetId);
    if (!undo || !sheet) {
      ports.notice('Perubahan ini tidak bisa diurungkan di host lokal.');
      return;
    }
    from.pop();
    to.push(undoOfValues(sheet, undo.block));
    await ports.batch([undo.request]);
  };
  return {
    push(undo: Undo) {
      done.push(undo);
      undone.length = 0;
    },
    undo: () => step(done, undone),
    redo: () => step(undone, done),
  };
}

export type UndoStack = ReturnType<typeof undoStack>;
