import { type Mask, maskOf } from '../fields/parse-mask';
import type { Locale } from '../locale/locale';
import { printMetadata } from '../metadata/location';
import type { Area } from '../range/area';
import type { DeveloperMetadata, DimensionProperties, RowData, SheetMessage } from '../schema/message';
import { cellPrinter } from './print-cell';
import type { Sheet, Workbook } from './workbook';

const rowPixels = 21;
const columnPixels = 100;

type GridData = NonNullable<SheetMessage['data']>[number];

function rowData(book: Workbook, sheet: Sheet, area: Area, mask: Mask, locale: Locale): RowData[] {
  const print = cellPrinter(book, maskOf(mask, 'values') ?? mask, locale);
  const rows: RowData[] = [];
  const bottom = Math.min(area.bottom, sheet.rows.length);
  for (let r = area.top; r < bottom; r += 1) {
    const row = sheet.rows[r];
    const values = [];
    for (let c = area.left; c < Math.min(area.right, row?.length ?? 0); c += 1) values.push(print(row?.[c]));
    while (values.length > 0 && row?.[area.left + values.length - 1] == null) values.pop();
    rows.push(values.length === 0 ? {} : { values });
  }
  while (rows.length > 0 && rows[rows.length - 1]?.values === undefined) rows.pop();
  return rows;
}

function lineMetadata(
  book: Workbook,
  sheet: Sheet,
  type: 'ROW' | 'COLUMN',
  lines: readonly (DimensionProperties | null)[],
  from: number,
  to: number,
): DimensionProperties[] {
  const attached = new Map<number, DeveloperMetadata[]>();
  for (const entry of book.metadata) {
    const at = entry.location?.dimensionRange;
    if (entry.location?.locationType !== type || at?.sheetId !== sheet.properties.sheetId) continue;
    const index = at?.startIndex ?? 0;
    attached.set(index, [...(attached.get(index) ?? []), printMetadata(entry)]);
  }
  const pixelSize = type === 'ROW' ? rowPixels : columnPixels;
  return Array.from({ length: Math.max(to - from, 0) }, (_, i) => {
    const developerMetadata = attached.get(from + i);
    return {
      pixelSize,
      ...lines[from + i],
      ...(developerMetadata === undefined ? {} : { developerMetadata }),
    };
  });
}

/** One range of a sheet with its cells, sizes and the metadata of its rows and columns. */
export function printGrid(book: Workbook, sheet: Sheet, area: Area, mask: Mask, locale: Locale): GridData {
  const data: GridData = {};
  if (area.top > 0) data.startRow = area.top;
  if (area.left > 0) data.startColumn = area.left;
  const rows = maskOf(mask, 'rowData');
  if (rows !== undefined) {
    const printed = rowData(book, sheet, area, rows, locale);
    if (printed.length > 0) data.rowData = printed;
  }
  if (maskOf(mask, 'rowMetadata') !== undefined) {
    data.rowMetadata = lineMetadata(book, sheet, 'ROW', sheet.rowProperties, area.top, area.bottom);
  }
  if (maskOf(mask, 'columnMetadata') !== undefined) {
    data.columnMetadata = lineMetadata(book, sheet, 'COLUMN', sheet.columnProperties, area.left, area.right);
  }
  return data;
}
