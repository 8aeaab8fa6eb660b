import type { ICommandInfo } from '@univerjs/core';
import type { CellBlock } from './api/a1';
import type { ApiBatchRequest } from './api/types';
import { cellCommands } from './grid/cell-commands';
import type { CommandMapping, CommandParams } from './grid/command-context';
import { closeBrackets } from './grid/close-brackets';
import type { EditorText } from './grid/editor-text';
import type { Grid } from './grid/grid';
import { overlaps } from './grid/grid-range';
import type { Verdict } from './grid/guard';
import { cellAt, sheetByUnitId, type PageSheet } from './grid/page-workbook';
import { refusedByRule } from './grid/strict-rule';
import { sheetCommands } from './grid/sheet-commands';
import { enteredTexts } from './grid/entered-texts';
import { undoOfValues, type UndoStack } from './undo';

const mappings: Readonly<Record<string, CommandMapping>> = { ...cellCommands, ...sheetCommands };
const escapeKey = 27;

/** What is said when no request stands for something. */
export const unsupported = 'Tidak didukung di host lokal';

export interface EditPorts {
  readonly grid: () => Grid;
  /** Sends raw text to the host and paints what it became. */
  readonly write: (
    sheet: PageSheet,
    block: CellBlock,
    values: readonly (readonly string[])[],
  ) => Promise<void>;
  readonly batch: (requests: readonly ApiBatchRequest[]) => Promise<void>;
  /** Tells why an entry was turned away. */
  readonly refused: (reason: string) => void;
  /** Asks before changing a part that is protected with a warning. */
  readonly confirmProtected: () => Promise<boolean>;
  readonly clipboard: (command: Readonly<ICommandInfo>) => Verdict;
  readonly undo: UndoStack;
}

/** Turns what a person does in the grid into calls to the host. */
export function createEdits(ports: EditPorts) {
  /** Types a block of raw texts into a tab, as if by hand. */
  const type = async (
    sheet: PageSheet,
    row: number,
    column: number,
    values: readonly (readonly string[])[],
  ) => {
    const width = Math.max(...values.map((line) => line.length));
    const block = {
      startRow: row,
      endRow: row + values.length - 1,
      startColumn: column,
      endColumn: column + width - 1,
    };
    if (sheet.warnings.some((part) => overlaps(part, block)) && !(await ports.confirmProtected())) return;
    const refused = refusedByRule(sheet, block, values);
    if (refused !== undefined) {
      ports.refused(`"${refused}" tidak ada dalam daftar pilihan sel ini.`);
      return;
    }
    ports.undo.push(undoOfValues(sheet, block));
    await ports.write(sheet, block, values);
  };

  const submit = (editor: EditorText | undefined) => {
    const workbook = ports.grid().current();
    const sheet = workbook && editor && sheetByUnitId(workbook, editor.sheetId);
    if (!sheet || editor.text === (cellAt(sheet, editor.row, editor.column)?.edit ?? '')) return;
    void type(sheet, editor.row, editor.column, [[closeBrackets(editor.text)]]);
  };

  const mapped = (command: Readonly<ICommandInfo>, mapping: CommandMapping): Verdict => {
    const grid = ports.grid();
    const workbook = grid.current();
    const params = (command.params ?? {}) as CommandParams;
    const named = params.subUnitId ?? params.sheetId;
    const sheet = workbook && named !== undefined ? sheetByUnitId(workbook, named) : grid.activeSheet();
    if (!workbook || !sheet) return 'pass';
    const selections = grid.selections(sheet);
    const requests = mapping(params, { workbook, sheet, selections });
    if (!requests) ports.refused(unsupported);
    if (!requests || requests.length === 0) return 'handled';
    const clears = command.id === 'sheet.command.clear-selection-content' && selections.length === 1;
    ports.undo.push(clears && selections[0] ? undoOfValues(sheet, selections[0]) : undefined);
    void ports.batch(requests);
    return 'handled';
  };

  const decide = (command: Readonly<ICommandInfo>): Verdict => {
    const grid = ports.grid();
    const params = (command.params ?? {}) as Readonly<Record<string, unknown>>;
    switch (command.id) {
      case 'sheet.operation.set-cell-edit-visible':
        if (params.visible === false && params.keycode !== escapeKey && grid.editing())
          submit(grid.editorText());
        return 'pass';
      case 'sheet.command.set-range-values': {
        // The editor's own write carries an undo id; its text has been sent already.
        const sheet = grid.activeSheet();
        const entered = params.redoUndoId === undefined && sheet && enteredTexts(params, sheet);
        if (sheet && entered) void type(sheet, entered.row, entered.column, entered.values);
        return 'handled';
      }
      case 'univer.command.undo':
      case 'univer.command.redo':
        if (grid.editing()) return 'pass';
        void (command.id.endsWith('undo') ? ports.undo.undo() : ports.undo.redo());
        return 'handled';
      default: {
        const mapping = mappings[command.id];
        return mapping ? mapped(command, mapping) : ports.clipboard(command);
      }
    }
  };
  return { decide, type };
}
