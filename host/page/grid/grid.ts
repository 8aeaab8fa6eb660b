import {
  ICommandService,
  IUniverInstanceService,
  UniverInstanceType,
  type ICommandInfo,
  type IExecutionOptions,
  type Workbook,
} from '@univerjs/core';
import {
  SetRangeValuesMutation,
  SetSelectionsOperation,
  SetWorksheetActivateCommand,
  SheetsSelectionsService,
} from '@univerjs/sheets';
import { IEditorBridgeService, ScrollToCellCommand } from '@univerjs/sheets-ui';
import type { CellBlock } from '../api/a1';
import { chartLayer } from '../charts/chart-layer';
import { readCharts } from '../charts/read-charts';
import type { EngineCells } from '../computed-cells';
import { editorText, type EditorText } from './editor-text';
import { guardCommands, type Verdict } from './guard';
import { paintWorkbook } from './paint';
import { cellAt, sheetByUnitId, type PageSheet, type PageWorkbook } from './page-workbook';
import { keepFocusOutside } from './keep-focus';
import { showConditionals } from './show-conditionals';
import { showHostText } from './show-text';
import { addSortMenu } from './sort-menu';
import { startUniver } from './start-univer';

export interface GridHooks {
  /** A command of Univer is about to run. */
  readonly decide: (command: Readonly<ICommandInfo>) => Verdict;
  /** Something tried to change the sheet that no request stands for. */
  readonly refuse: (commandId: string) => void;
  /** The formula engine wrote these cells. */
  readonly computed: (sheetId: string, cells: EngineCells) => void;
}

/** The spreadsheet on the page: paints what the host has, and changes nothing by itself. */
export function createGrid(container: HTMLElement, hooks: GridHooks) {
  const univer = startUniver(container);
  const injector = univer.__getInjector();
  const commands = injector.get(ICommandService);
  let current: PageWorkbook | undefined;
  let painting = false;
  let showCharts: ReturnType<typeof chartLayer> | undefined = undefined;

  const asPainter = (work: () => void) => {
    painting = true;
    try {
      work();
    } finally {
      painting = false;
    }
  };
  const mutate = (id: string, params: object) => {
    asPainter(() => {
      commands.syncExecuteCommand(id, params);
    });
  };
  const unit = () =>
    current &&
    injector.get(IUniverInstanceService).getUnit<Workbook>(current.id, UniverInstanceType.UNIVER_SHEET);

  keepFocusOutside(container, '#bar, #sidebar, #errors, #toasts, .cover');
  guardCommands(injector, () => painting, hooks.decide, hooks.refuse);
  commands.onCommandExecuted((command, options?: IExecutionOptions) => {
    if (command.id !== SetRangeValuesMutation.id || options?.fromFormula !== true) return;
    const params = command.params as {
      subUnitId: string;
      cellValue?: EngineCells;
    };
    hooks.computed(params.subUnitId, params.cellValue ?? {});
  });

  return {
    paint(next: PageWorkbook) {
      const previous = current;
      current = next;
      asPainter(() => {
        paintWorkbook(univer, mutate, previous, next);
      });
      // Univer's plugins for sheets only wake with the first workbook.
      if (!previous) {
        showConditionals(injector);
        addSortMenu(injector);
        showHostText(injector, (id, row, column) => {
          const sheet = current && sheetByUnitId(current, id);
          return sheet && cellAt(sheet, row, column);
        });
      }
      showCharts ??= chartLayer(container, injector, next.id);
      showCharts(readCharts(next), next.locale.replace('_', '-'));
    },
    current: () => current,
    activeSheet: (): PageSheet | undefined => {
      const id = unit()?.getActiveSheet().getSheetId();
      return current && id !== undefined ? sheetByUnitId(current, id) : undefined;
    },
    /** The selected blocks of the active tab; whole rows and columns with their full extent. */
    selections: (sheet: PageSheet): readonly CellBlock[] =>
      (injector.get(SheetsSelectionsService).getCurrentSelections() as readonly { range: CellBlock }[]).map(
        ({ range }) => ({
          startRow: range.startRow || 0,
          endRow: Number.isFinite(range.endRow) ? range.endRow : sheet.rowCount - 1,
          startColumn: range.startColumn || 0,
          endColumn: Number.isFinite(range.endColumn) ? range.endColumn : sheet.columnCount - 1,
        }),
      ),
    /** Activates a tab and selects a block of it, scrolling there. */
    async select(sheetId: string, block: CellBlock) {
      const unitId = current?.id ?? '';
      await commands.executeCommand(SetWorksheetActivateCommand.id, { unitId, subUnitId: sheetId });
      const primary = {
        actualRow: block.startRow,
        actualColumn: block.startColumn,
        isMerged: false,
        isMergedMainCell: false,
      };
      const cell = { ...block, endRow: block.startRow, endColumn: block.startColumn, ...primary };
      const selections = [{ range: { ...block, rangeType: 0 }, primary: cell, style: null }];
      await commands.executeCommand(SetSelectionsOperation.id, { unitId, subUnitId: sheetId, selections });
      await commands.executeCommand(ScrollToCellCommand.id, { range: block });
    },
    /** What a cell shows on the canvas. */
    shown(sheet: PageSheet, row: number, column: number): string {
      const cell = unit()?.getSheetBySheetId(sheet.id)?.getCell(row, column);
      return cell?.v === undefined || cell.v === null ? '' : String(cell.v);
    },
    editing: () => injector.get(IEditorBridgeService).isVisible().visible,
    editorText: (): EditorText | undefined => editorText(injector),
    run: (id: string, params?: object) => commands.executeCommand(id, params),
    univer,
  };
}

export type Grid = ReturnType<typeof createGrid>;
