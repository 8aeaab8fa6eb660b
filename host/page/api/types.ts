/** The part of the Sheets v4 resources that the page reads and writes. */

export interface ApiColor {
  readonly red?: number;
  readonly green?: number;
  readonly blue?: number;
}

export interface ApiColorStyle {
  readonly rgbColor?: ApiColor;
}

/** Exactly one member is set, as in `ExtendedValue`. */
interface ApiValue {
  readonly numberValue?: number;
  readonly stringValue?: string;
  readonly boolValue?: boolean;
  readonly formulaValue?: string;
  readonly errorValue?: { readonly type?: string; readonly message?: string };
}

interface ApiTextFormat {
  readonly foregroundColor?: ApiColor;
  readonly foregroundColorStyle?: ApiColorStyle;
  readonly fontFamily?: string;
  readonly fontSize?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly strikethrough?: boolean;
  readonly underline?: boolean;
}

export interface ApiBorder {
  readonly style?: string;
  readonly color?: ApiColor;
}

export interface ApiCellFormat {
  readonly numberFormat?: { readonly type?: string; readonly pattern?: string };
  readonly backgroundColor?: ApiColor;
  readonly backgroundColorStyle?: ApiColorStyle;
  readonly borders?: Partial<Record<'top' | 'bottom' | 'left' | 'right', ApiBorder>>;
  readonly horizontalAlignment?: string;
  readonly verticalAlignment?: string;
  readonly wrapStrategy?: string;
  readonly textFormat?: ApiTextFormat;
}

interface ApiCondition {
  readonly type?: string;
  readonly values?: readonly { readonly userEnteredValue?: string }[];
}

export interface ApiDataValidation {
  readonly condition?: ApiCondition;
  readonly strict?: boolean;
  readonly showCustomUi?: boolean;
  readonly inputMessage?: string;
}

export interface ApiCell {
  readonly userEnteredValue?: ApiValue;
  readonly effectiveValue?: ApiValue;
  readonly formattedValue?: string;
  readonly userEnteredFormat?: ApiCellFormat;
  readonly dataValidation?: ApiDataValidation;
  readonly note?: string;
}

/** Half open, zero based; a missing bound reaches to the end of the sheet. */
export interface ApiGridRange {
  readonly sheetId?: number;
  readonly startRowIndex?: number;
  readonly endRowIndex?: number;
  readonly startColumnIndex?: number;
  readonly endColumnIndex?: number;
}

interface ApiDimension {
  readonly pixelSize?: number;
  readonly hiddenByUser?: boolean;
}

export interface ApiGridData {
  readonly startRow?: number;
  readonly startColumn?: number;
  readonly rowData?: readonly { readonly values?: readonly ApiCell[] }[];
  readonly rowMetadata?: readonly ApiDimension[];
  readonly columnMetadata?: readonly ApiDimension[];
}

export interface ApiConditionalFormat {
  readonly ranges?: readonly ApiGridRange[];
  readonly booleanRule?: { readonly condition?: ApiCondition; readonly format?: ApiCellFormat };
}

interface ApiProtectedRange {
  readonly range?: ApiGridRange;
  readonly warningOnly?: boolean;
}

interface ApiChartData {
  readonly sourceRange?: { readonly sources?: readonly ApiGridRange[] };
}

interface ApiChartAxis {
  readonly position?: string;
  readonly title?: string;
  readonly viewWindowOptions?: { readonly viewWindowMin?: number; readonly viewWindowMax?: number };
}

export interface ApiChart {
  readonly chartId?: number;
  readonly spec?: {
    readonly title?: string;
    readonly altText?: string;
    readonly basicChart?: {
      readonly chartType?: string;
      readonly headerCount?: number;
      readonly axis?: readonly ApiChartAxis[];
      readonly domains?: readonly { readonly domain?: ApiChartData }[];
      readonly series?: readonly {
        readonly series?: ApiChartData;
        readonly type?: string;
        readonly color?: ApiColor;
        readonly colorStyle?: ApiColorStyle;
      }[];
    };
  };
  readonly position?: {
    readonly overlayPosition?: {
      readonly anchorCell?: {
        readonly sheetId?: number;
        readonly rowIndex?: number;
        readonly columnIndex?: number;
      };
      readonly offsetXPixels?: number;
      readonly offsetYPixels?: number;
      readonly widthPixels?: number;
      readonly heightPixels?: number;
    };
  };
}

interface ApiSheetProperties {
  readonly sheetId?: number;
  readonly title?: string;
  readonly index?: number;
  readonly hidden?: boolean;
  readonly tabColor?: ApiColor;
  readonly tabColorStyle?: ApiColorStyle;
  readonly gridProperties?: {
    readonly rowCount?: number;
    readonly columnCount?: number;
    readonly frozenRowCount?: number;
    readonly frozenColumnCount?: number;
    readonly hideGridlines?: boolean;
  };
}

export interface ApiSheet {
  readonly properties?: ApiSheetProperties;
  readonly data?: readonly ApiGridData[];
  readonly merges?: readonly ApiGridRange[];
  readonly conditionalFormats?: readonly ApiConditionalFormat[];
  readonly protectedRanges?: readonly ApiProtectedRange[];
  readonly charts?: readonly ApiChart[];
}

export interface ApiSpreadsheet {
  readonly spreadsheetId?: string;
  readonly properties?: { readonly title?: string; readonly locale?: string; readonly timeZone?: string };
  readonly sheets?: readonly ApiSheet[];
}

/** One entry of `batchUpdate`'s `requests`: the kind and its parameters. */
export type ApiBatchRequest = Readonly<Record<string, Readonly<Record<string, unknown>>>>;
