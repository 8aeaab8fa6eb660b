import type { sheets_v4 } from '@googleapis/sheets';

/** Google's own type of a message without the `null`s, which the reader of requests has dropped. */
type Clean<T> = T extends readonly (infer U)[]
  ? Clean<U>[]
  : T extends object
    ? { [K in keyof T]?: Clean<NonNullable<T[K]>> }
    : T;

export type CellData = Clean<sheets_v4.Schema$CellData>;
export type CellFormat = Clean<sheets_v4.Schema$CellFormat>;
export type Color = Clean<sheets_v4.Schema$Color>;
export type ColorStyle = Clean<sheets_v4.Schema$ColorStyle>;
export type ConditionalFormatRule = Clean<sheets_v4.Schema$ConditionalFormatRule>;
export type DataFilter = Clean<sheets_v4.Schema$DataFilter>;
export type DataValidationRule = Clean<sheets_v4.Schema$DataValidationRule>;
export type DeveloperMetadata = Clean<sheets_v4.Schema$DeveloperMetadata>;
export type DeveloperMetadataLookup = Clean<sheets_v4.Schema$DeveloperMetadataLookup>;
export type DimensionGroup = Clean<sheets_v4.Schema$DimensionGroup>;
export type DimensionProperties = Clean<sheets_v4.Schema$DimensionProperties>;
export type DimensionRange = Clean<sheets_v4.Schema$DimensionRange>;
export type ErrorValue = Clean<sheets_v4.Schema$ErrorValue>;
export type ExtendedValue = Clean<sheets_v4.Schema$ExtendedValue>;
export type GridRange = Clean<sheets_v4.Schema$GridRange>;
export type NamedRange = Clean<sheets_v4.Schema$NamedRange>;
export type NumberFormat = Clean<sheets_v4.Schema$NumberFormat>;
export type ProtectedRange = Clean<sheets_v4.Schema$ProtectedRange>;
export type Requests = Clean<sheets_v4.Schema$Request>;
export type RowData = Clean<sheets_v4.Schema$RowData>;
export type SheetProperties = Clean<sheets_v4.Schema$SheetProperties>;
export type SheetMessage = Clean<sheets_v4.Schema$Sheet>;
export type Spreadsheet = Clean<sheets_v4.Schema$Spreadsheet>;
export type SpreadsheetProperties = Clean<sheets_v4.Schema$SpreadsheetProperties>;
