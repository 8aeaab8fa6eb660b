/** The few shapes of the Sheets API v4 that the add-on sends and reads. Names and meanings are Google's. */

export interface ExtendedValue {
  numberValue?: number;
  stringValue?: string;
  boolValue?: boolean;
}

export interface CellData {
  userEnteredValue?: ExtendedValue;
  effectiveValue?: ExtendedValue;
  [part: string]: unknown;
}

export interface GridRange {
  sheetId: number;
  startRowIndex?: number;
  endRowIndex?: number;
  startColumnIndex?: number;
  endColumnIndex?: number;
}

export interface DeveloperMetadata {
  metadataId?: number;
  metadataKey?: string;
  metadataValue?: string;
}

export interface DataFilter {
  developerMetadataLookup?: {
    metadataKey?: string;
    metadataId?: number;
    metadataValue?: string;
    visibility?: string;
    metadataLocation?: { sheetId: number };
    locationMatchingStrategy?: string;
  };
  gridRange?: GridRange;
}

export interface ValuesQuery {
  dataFilters: DataFilter[];
  majorDimension: 'COLUMNS' | 'ROWS';
  valueRenderOption: 'UNFORMATTED_VALUE';
  dateTimeRenderOption: 'SERIAL_NUMBER';
}

export interface ValuesAnswer {
  valueRanges?: {
    valueRange: { range: string; values?: (string | number | boolean)[][] };
    dataFilters: DataFilter[];
  }[];
}

export interface GridData {
  startRow?: number;
  startColumn?: number;
  rowData?: { values?: CellData[] }[];
  columnMetadata?: { developerMetadata?: DeveloperMetadata[] }[];
}

export interface Sheet {
  properties: {
    sheetId: number;
    title: string;
    index?: number;
    gridProperties?: { rowCount?: number; columnCount?: number; frozenRowCount?: number };
  };
  protectedRanges?: { protectedRangeId?: number; range?: GridRange }[];
  data?: GridData[];
  charts?: { chartId?: number }[];
}

export interface Spreadsheet {
  spreadsheetId?: string;
  properties?: { title?: string; locale?: string; timeZone?: string };
  developerMetadata?: DeveloperMetadata[];
  sheets?: Sheet[];
}

/** One request of a batch: its kind is its only key. */
export type Request = Readonly<Record<string, unknown>>;

export interface Batch {
  requests: Request[];
  includeSpreadsheetInResponse?: boolean;
  responseRanges?: string[];
  responseIncludeGridData?: boolean;
}

export interface BatchAnswer {
  updatedSpreadsheet?: Spreadsheet;
}

export interface MetadataAnswer {
  matchedDeveloperMetadata?: { developerMetadata: DeveloperMetadata }[];
}
