import { without } from '../fields/without';
import type { SheetProperties } from '../schema/message';
import type { Sheet } from './workbook';

const defaultRows = 1000;
const defaultColumns = 26;

/** An empty tab. What the properties leave open is as in a new spreadsheet: 1000 rows, 26 columns (recorded). */
export function newSheet(properties: SheetProperties & { sheetId: number; title: string }): Sheet {
  const { rowCount, columnCount, ...grid } = properties.gridProperties ?? {};
  return {
    properties: { ...without(properties, 'index'), sheetType: 'GRID', gridProperties: grid },
    rowCount: rowCount ?? defaultRows,
    columnCount: columnCount ?? defaultColumns,
    rows: [],
    rowProperties: [],
    columnProperties: [],
    formulas: false,
    merges: [],
    protectedRanges: [],
    conditionalFormats: [],
    basicFilter: null,
    filterViews: [],
    charts: [],
    bandedRanges: [],
    rowGroups: [],
    columnGroups: [],
  };
}
