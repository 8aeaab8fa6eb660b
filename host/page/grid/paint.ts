import {
  ICommandService,
  IUniverInstanceService,
  UniverInstanceType,
  type ICellData,
  type Injector,
  type Univer,
  type Workbook,
  type Worksheet,
} from '@univerjs/core';
import {
  InsertSheetMutation,
  RemoveSheetMutation,
  SetRangeValuesMutation,
  SetWorksheetActiveOperation,
  SetWorksheetOrderMutation,
  SetWorkbookNameMutation,
} from '@univerjs/sheets';
import { changedCells } from './changed-cells';
import { paintGeometry } from './paint-geometry';
import { paintRules } from './paint-rules';
import type { PageSheet, PageWorkbook } from './page-workbook';
import { univerSheet } from './univer-sheet';

/** Runs one of Univer's mutations as the page's own, past the guard that refuses all others. */
export type Mutate = (id: string, params: object) => void;

/**
 * Paints a workbook, or what changed since the one painted before: only differing tabs, and in them only differing
 * cells, so that active tab, selection and scroll stay where they are.
 */
export function paintWorkbook(
  univer: Univer,
  mutate: Mutate,
  previous: PageWorkbook | undefined,
  next: PageWorkbook,
) {
  if (!previous) {
    createUnit(univer, next);
    for (const sheet of next.sheets) paintRules(mutate, next.id, undefined, sheet);
    return;
  }
  const injector = univer.__getInjector();
  const workbook = injector
    .get(IUniverInstanceService)
    .getUnit<Workbook>(next.id, UniverInstanceType.UNIVER_SHEET);
  if (!workbook) return;
  if (previous.title !== next.title)
    mutate(SetWorkbookNameMutation.id, { unitId: next.id, name: next.title });
  paintTabs(injector, mutate, workbook, previous, next);
  for (const sheet of next.sheets) {
    const old = previous.sheets.find((candidate) => candidate.id === sheet.id);
    const worksheet = workbook.getSheetBySheetId(sheet.id);
    if (old === sheet || !worksheet) continue;
    if (old) paintSheet(mutate, next.id, worksheet, old, sheet);
    paintRules(mutate, next.id, old, sheet);
  }
}

function createUnit(univer: Univer, next: PageWorkbook) {
  univer.createUnit(UniverInstanceType.UNIVER_SHEET, {
    id: next.id,
    name: next.title,
    appVersion: '0.25.1',
    sheetOrder: next.sheets.map((sheet) => sheet.id),
    sheets: Object.fromEntries(next.sheets.map((sheet) => [sheet.id, univerSheet(sheet)])),
    styles: {},
    defaultStyle: { ff: 'Arial', fs: 10, vt: 3 },
  });
}

/** New tabs first: Univer never holds a workbook without one. */
function paintTabs(
  injector: Injector,
  mutate: Mutate,
  workbook: Workbook,
  previous: PageWorkbook,
  next: PageWorkbook,
) {
  const unitId = next.id;
  const kept = new Set(next.sheets.map((sheet) => sheet.id));
  const active = workbook.getActiveSheet().getSheetId();
  next.sheets.forEach((sheet, index) => {
    if (!workbook.getSheetBySheetId(sheet.id))
      mutate(InsertSheetMutation.id, { unitId, index, sheet: univerSheet(sheet) });
  });
  const shown = next.sheets.find((sheet) => !sheet.hidden);
  const activate = (subUnitId: string) => {
    injector.get(ICommandService).syncExecuteCommand(SetWorksheetActiveOperation.id, { unitId, subUnitId });
  };
  for (const sheet of previous.sheets) {
    if (kept.has(sheet.id)) continue;
    if (workbook.getActiveSheet().getSheetId() === sheet.id && shown) activate(shown.id);
    mutate(RemoveSheetMutation.id, { unitId, subUnitId: sheet.id, subUnitName: sheet.title });
  }
  // Univer goes to a tab that is inserted; at Google people stay where they are.
  if (kept.has(active) && workbook.getActiveSheet().getSheetId() !== active) activate(active);
  next.sheets.forEach((sheet, toOrder) => {
    const fromOrder = workbook.getConfig().sheetOrder.indexOf(sheet.id);
    if (fromOrder !== toOrder)
      mutate(SetWorksheetOrderMutation.id, { unitId, subUnitId: sheet.id, fromOrder, toOrder });
  });
}

function paintSheet(mutate: Mutate, unitId: string, worksheet: Worksheet, old: PageSheet, sheet: PageSheet) {
  const target = { unitId, subUnitId: sheet.id };
  paintGeometry(mutate, target, old, sheet);
  const changed = changedCells(old, sheet);
  const rows = Object.entries(changed);
  if (rows.length === 0) return;
  // The matrix gets exactly the new cells (a mutation would merge them with the old); the mutation that
  // follows then tells the formula engine and the canvas.
  const matrix = worksheet.getCellMatrix();
  const cellValue: Record<number, Record<number, ICellData | null>> = {};
  for (const [row, cells] of rows) {
    const line: Record<number, ICellData | null> = {};
    for (const [column, cell] of Object.entries(cells)) {
      if (cell) matrix.setValue(Number(row), Number(column), { ...cell });
      else matrix.realDeleteValue(Number(row), Number(column));
      line[Number(column)] = cell && { v: cell.v ?? null, t: cell.t ?? null, f: cell.f ?? null };
    }
    cellValue[Number(row)] = line;
  }
  mutate(SetRangeValuesMutation.id, { ...target, cellValue });
}
