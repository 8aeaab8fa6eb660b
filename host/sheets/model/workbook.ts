import type {
  CellFormat,
  ConditionalFormatRule,
  DataValidationRule,
  DeveloperMetadata,
  DimensionProperties,
  ErrorValue,
  GridRange,
  NamedRange,
  ProtectedRange,
  SheetMessage,
  SheetProperties,
  SpreadsheetProperties,
} from '../schema/message';

/** What a cell holds once its formula is computed. Dates and times are serial numbers. */
export type CellValue = string | number | boolean | ErrorValue;

/** One cell. Absent parts are unset; a cell with no part is stored as null. */
export interface Cell {
  readonly value?: CellValue;
  /** The formula as typed, with its `=`; `value` is then what it computed, absent while unknown. */
  readonly formula?: string;
  /** Index into the workbook's `styles`. */
  readonly style?: number;
  /** Index into the workbook's `rules`. */
  readonly rule?: number;
  readonly note?: string;
  /** Runs of rich text, as the API gave them. */
  readonly runs?: readonly unknown[];
}

/** The cells of a row from column A; it may be shorter than the grid. */
export type Row = readonly (Cell | null)[];

/** One tab. Row and column lists may be shorter than the grid. */
export interface Sheet {
  /** `sheetId`, `title` and `gridProperties` are always there; `index` never is: the position says it. */
  readonly properties: SheetProperties;
  readonly rowCount: number;
  readonly columnCount: number;
  readonly rows: readonly (Row | null)[];
  readonly rowProperties: readonly (DimensionProperties | null)[];
  readonly columnProperties: readonly (DimensionProperties | null)[];
  /** True once a formula was ever written, so that sheets without any need no search for references. */
  readonly formulas: boolean;
  readonly merges: readonly GridRange[];
  readonly protectedRanges: readonly ProtectedRange[];
  readonly conditionalFormats: readonly ConditionalFormatRule[];
  readonly basicFilter: SheetMessage['basicFilter'] | null;
  readonly filterViews: NonNullable<SheetMessage['filterViews']>;
  readonly charts: NonNullable<SheetMessage['charts']>;
  readonly bandedRanges: NonNullable<SheetMessage['bandedRanges']>;
  readonly rowGroups: NonNullable<SheetMessage['rowGroups']>;
  readonly columnGroups: NonNullable<SheetMessage['columnGroups']>;
}

/** One spreadsheet as plain data: it survives JSON unchanged, and is never changed in place. */
export interface Workbook {
  readonly spreadsheetId: string;
  /** Counts the changes; one more with every accepted write. */
  readonly revision: number;
  readonly createdAt: number;
  readonly modifiedAt: number;
  readonly owner: string;
  readonly properties: SpreadsheetProperties;
  readonly sheets: readonly Sheet[];
  readonly styles: readonly CellFormat[];
  readonly rules: readonly DataValidationRule[];
  readonly namedRanges: readonly NamedRange[];
  readonly metadata: readonly DeveloperMetadata[];
}
