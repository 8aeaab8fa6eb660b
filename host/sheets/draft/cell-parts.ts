import type { Cell } from '../model/workbook';

/** Parts of a cell to replace; a part that is there and undefined is taken away. */
export type CellPatch = { readonly [K in keyof Cell]?: Cell[K] | undefined };

const parts = ['value', 'formula', 'style', 'rule', 'note', 'runs'] as const;

/** The cell with some parts replaced; null when nothing is left of it. */
export function patchCell(cell: Cell | null | undefined, patch: CellPatch): Cell | null {
  const patched: Record<string, unknown> = {};
  let left = 0;
  for (const name of parts) {
    const part = name in patch ? patch[name] : cell?.[name];
    if (part === undefined) continue;
    patched[name] = part;
    left += 1;
  }
  return left === 0 ? null : patched;
}

/** The cell without what was entered: format, rule and note stay. */
export const clearEntry = (cell: Cell | null | undefined): Cell | null =>
  cell === null || cell === undefined
    ? null
    : patchCell(cell, { value: undefined, formula: undefined, runs: undefined });

/** Whether something was entered in the cell: a value or a formula. */
export const isFilled = (cell: Cell | null | undefined): boolean =>
  cell !== null && cell !== undefined && (cell.value !== undefined || cell.formula !== undefined);
