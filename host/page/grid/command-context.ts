import type { CellBlock } from '../api/a1';
import type { ApiBatchRequest } from '../api/types';
import type { PageSheet, PageWorkbook } from './page-workbook';

/** What a command of Univer was called with, as far as the page reads it. */
export interface CommandParams {
  readonly unitId?: string;
  readonly subUnitId?: string;
  readonly range?: CellBlock;
  readonly ranges?: readonly CellBlock[];
  readonly selections?: readonly CellBlock[];
  readonly clearRange?: CellBlock;
  readonly fromRange?: CellBlock;
  readonly toRange?: CellBlock;
  readonly sourceRange?: CellBlock;
  readonly targetRange?: CellBlock;
  readonly direction?: number;
  readonly name?: string;
  readonly order?: number;
  readonly index?: number;
  readonly value?: unknown;
  readonly style?: { readonly type?: string; readonly value?: unknown };
  readonly startRow?: number;
  readonly startColumn?: number;
  readonly xSplit?: number;
  readonly ySplit?: number;
  readonly anchorCol?: number;
  readonly anchorRow?: number;
  readonly deltaX?: number;
  readonly deltaY?: number;
  readonly row?: number;
  readonly col?: number;
  readonly sheetId?: string;
  readonly note?: { readonly note?: string };
}

/** What a mapping may look at beside the parameters. */
export interface CommandContext {
  readonly workbook: PageWorkbook;
  /** The tab that the command names, or the active one. */
  readonly sheet: PageSheet;
  readonly selections: readonly CellBlock[];
}

/** The requests that do at the host what the command would have done here, perhaps none; undefined when none could. */
export type CommandMapping = (
  params: CommandParams,
  context: CommandContext,
) => readonly ApiBatchRequest[] | undefined;
