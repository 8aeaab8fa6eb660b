import { parseA1 } from './api/a1';
import type { Grid } from './grid/grid';
import { sheetByTitle, type PageSheet } from './grid/page-workbook';

/** What a browser test may ask of the page, and do as a person would. */
export interface SinergiHost {
  /** The text that a cell shows. */
  readonly cell: (a1: string, sheetTitle?: string) => string;
  /** Types into a cell by the same way as the cell editor; ends when the host's answer is painted. */
  readonly type: (a1: string, text: string, sheetTitle?: string) => Promise<void>;
  readonly activeSheet: () => string;
  /** Ends when nothing is under way. */
  readonly idle: () => Promise<void>;
}

type TypeValues = (
  sheet: PageSheet,
  row: number,
  column: number,
  values: readonly (readonly string[])[],
) => Promise<void>;

export function testHook(grid: Grid, type: TypeValues, idle: () => Promise<void>): SinergiHost {
  const place = (a1: string, title: string | undefined) => {
    const workbook = grid.current();
    const sheet = title === undefined ? grid.activeSheet() : workbook && sheetByTitle(workbook, title);
    const block = parseA1(a1);
    if (!sheet || !block) throw new Error(`No cell ${a1} in ${title ?? 'the active tab'}`);
    return { sheet, row: block.startRow, column: block.startColumn };
  };
  return {
    cell(a1, title) {
      const { sheet, row, column } = place(a1, title);
      return grid.shown(sheet, row, column);
    },
    type(a1, text, title) {
      const { sheet, row, column } = place(a1, title);
      return type(sheet, row, column, [[text]]);
    },
    activeSheet: () => grid.activeSheet()?.title ?? '',
    idle,
  };
}
