import type { ApiSheet, ApiSpreadsheet } from '../api/types';
import type { CellBlock } from '../api/a1';
import type { IColumnData, IFreeze, IRange, IRowData, ISheetDataValidationRule } from '@univerjs/core';
import type { IConditionFormattingRule } from '@univerjs/sheets-conditional-formatting';

/** A value as the formula engine counts with it: dates are serial numbers, blanks are null. */
export type Scalar = string | number | boolean | null;

/** One cell as the grid needs it. */
export interface PageCell {
  readonly value: Scalar;
  /** What the cell shows, formatted by the host. */
  readonly shown: string;
  /** What an editor starts with; typing it again changes nothing. */
  readonly edit: string;
  /** In the engine's English grammar, with `=`; only for formula cells. */
  readonly formula: string | undefined;
  readonly style: PageStyle | undefined;
}

/** A Univer style; equal styles are one object. */
export type PageStyle = Readonly<Record<string, unknown>>;

/** One tab, ready to be painted, with the API's own answer beside it. */
export interface PageSheet {
  readonly id: string;
  readonly sheetId: number;
  readonly title: string;
  readonly hidden: boolean;
  readonly tabColor: string;
  readonly rowCount: number;
  readonly columnCount: number;
  readonly freeze: IFreeze;
  readonly gridlines: boolean;
  readonly merges: readonly IRange[];
  /** By row, then column; only cells with something in them. */
  readonly cells: ReadonlyMap<number, ReadonlyMap<number, PageCell>>;
  readonly columns: Readonly<Record<number, IColumnData>>;
  readonly rows: Readonly<Record<number, IRowData>>;
  readonly notes: ReadonlyMap<string, string>;
  readonly validations: readonly ISheetDataValidationRule[];
  readonly conditionals: readonly IConditionFormattingRule[];
  readonly warnings: readonly CellBlock[];
  readonly source: ApiSheet;
  /** The answer as text: what two fetches are compared by. */
  readonly fingerprint: string;
}

export interface PageWorkbook {
  readonly id: string;
  readonly title: string;
  readonly locale: string;
  readonly sheets: readonly PageSheet[];
  readonly source: ApiSpreadsheet;
}

/** The cell at a zero-based place, if there is anything in it. */
export function cellAt(sheet: PageSheet, row: number, column: number): PageCell | undefined {
  return sheet.cells.get(row)?.get(column);
}

export function sheetByTitle(workbook: PageWorkbook, title: string): PageSheet | undefined {
  return workbook.sheets.find((sheet) => sheet.title === title);
}

export function sheetByUnitId(workbook: PageWorkbook, id: string): PageSheet | undefined {
  return workbook.sheets.find((sheet) => sheet.id === id);
}
