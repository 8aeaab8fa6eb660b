import type { ApiCell, ApiSheet, ApiSpreadsheet } from '../../../host/page/api/types';

/** A cell with a text, as the API gives it. */
export const textCell = (text: string, rest: Partial<ApiCell> = {}): ApiCell => ({
  userEnteredValue: { stringValue: text },
  effectiveValue: { stringValue: text },
  formattedValue: text,
  ...rest,
});

/** A cell with a number that shows as `shown`. */
export const numberCell = (value: number, shown: string, rest: Partial<ApiCell> = {}): ApiCell => ({
  userEnteredValue: { numberValue: value },
  effectiveValue: { numberValue: value },
  formattedValue: shown,
  ...rest,
});

/** A tab of 100 rows and 10 columns. */
export const sampleSheet = (
  sheetId: number,
  title: string,
  rows: readonly (readonly ApiCell[])[],
  rest: Partial<ApiSheet> = {},
): ApiSheet => ({
  data: [{ rowData: rows.map((values) => ({ values })) }],
  ...rest,
  properties: { sheetId, title, gridProperties: { rowCount: 100, columnCount: 10 }, ...rest.properties },
});

export const sampleSpreadsheet = (...sheets: ApiSheet[]): ApiSpreadsheet => ({
  spreadsheetId: 'book',
  properties: { title: 'Pelatihan', locale: 'id_ID' },
  sheets,
});
