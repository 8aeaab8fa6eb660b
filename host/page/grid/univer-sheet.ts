import type { ICellData, IWorksheetData } from '@univerjs/core';
import type { PageCell, PageSheet } from './page-workbook';
import { cellType, yesNo } from './univer-codes';

/** What travels with a Univer cell so that it can be shown as the host formatted it. */
export interface ShownText {
  readonly shown: string;
  /** The value that `shown` belongs to: once the engine computes another, the text is out of date. */
  readonly value: string | number;
}

/** A cell for Univer; plain text carries nothing extra. */
export function univerCell(cell: PageCell): ICellData {
  const { value, shown, formula, style } = cell;
  const v = typeof value === 'boolean' ? Number(value) : value;
  const t =
    typeof value === 'string' ? cellType.text : typeof value === 'boolean' ? cellType.truth : cellType.number;
  return {
    ...(style && { s: style }),
    ...(v !== null && { v, t }),
    ...(formula !== undefined && { f: formula }),
    ...(v !== null && shown !== v && { custom: { shown, value: v } satisfies ShownText }),
  };
}

/** The first painting of a tab: everything but rules and notes, which have models of their own. */
export function univerSheet(sheet: PageSheet): Partial<IWorksheetData> {
  const cellData: Record<number, Record<number, ICellData>> = {};
  for (const [row, cells] of sheet.cells) {
    const line: Record<number, ICellData> = {};
    for (const [column, cell] of cells) line[column] = univerCell(cell);
    cellData[row] = line;
  }
  return {
    id: sheet.id,
    name: sheet.title,
    tabColor: sheet.tabColor,
    hidden: yesNo(sheet.hidden),
    freeze: sheet.freeze,
    rowCount: sheet.rowCount,
    columnCount: sheet.columnCount,
    defaultColumnWidth: 100,
    defaultRowHeight: 21,
    mergeData: sheet.merges.map((merge) => ({ ...merge })),
    cellData,
    rowData: { ...sheet.rows },
    columnData: { ...sheet.columns },
    rowHeader: { width: 46 },
    columnHeader: { height: 24 },
    showGridlines: yesNo(sheet.gridlines),
    rightToLeft: yesNo(false),
  };
}
