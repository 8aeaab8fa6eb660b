import type { SheetsPort, WorkbooksPort } from '../app/ports';

/** The types that come with the advanced service leave out the optional arguments that every call takes. */
interface SpreadsheetsService {
  create(spreadsheet: unknown): { spreadsheetId: string };
  get(id: string, options: { fields: string }): unknown;
  getByDataFilter(query: unknown, id: string, options: { fields: string }): unknown;
  batchUpdate(batch: unknown, id: string, options: { fields: string }): unknown;
  Values: { batchGetByDataFilter(query: unknown, id: string, options?: { fields: string }): unknown };
  DeveloperMetadata: { search(query: unknown, id: string): unknown };
}

const spreadsheets = () => (Sheets as unknown as { Spreadsheets: SpreadsheetsService }).Spreadsheets;

/** The Sheets API on one workbook, by the advanced service. */
export const sheetsOf = (workbookId: () => string): SheetsPort => ({
  readValues: (query, fields) =>
    (fields === undefined
      ? spreadsheets().Values.batchGetByDataFilter(query, workbookId())
      : spreadsheets().Values.batchGetByDataFilter(query, workbookId(), { fields })) as ReturnType<
      SheetsPort['readValues']
    >,
  readStructure: (fields) =>
    spreadsheets().get(workbookId(), { fields }) as ReturnType<SheetsPort['readStructure']>,
  readCells: (dataFilters, fields) =>
    spreadsheets().getByDataFilter({ dataFilters }, workbookId(), { fields }) as ReturnType<
      SheetsPort['readCells']
    >,
  write: (batch, fields) =>
    spreadsheets().batchUpdate(batch, workbookId(), { fields }) as ReturnType<SheetsPort['write']>,
  searchMetadata: (dataFilters) =>
    spreadsheets().DeveloperMetadata.search({ dataFilters }, workbookId()) as ReturnType<
      SheetsPort['searchMetadata']
    >,
});

export const workbooks: WorkbooksPort = {
  create: (title) => spreadsheets().create({ properties: { title } }).spreadsheetId,
  open: (workbookId) => sheetsOf(() => workbookId),
};
