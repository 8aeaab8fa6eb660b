import type { ICommandInfo } from '@univerjs/core';
import type { CellBlock } from './api/a1';
import type { ApiBatchRequest } from './api/types';
import { cutPaste } from './grid/cell-commands';
import type { Grid } from './grid/grid';
import { toGridRange } from './grid/grid-range';
import type { Verdict } from './grid/guard';
import type { PageSheet } from './grid/page-workbook';
import { parseTsv, writeTsv } from './tsv';

interface Copied {
  readonly sheetId: number;
  readonly block: CellBlock;
  readonly text: string;
  readonly cut: boolean;
}

export interface ClipboardPorts {
  readonly grid: () => Grid;
  readonly type: (
    sheet: PageSheet,
    row: number,
    column: number,
    values: readonly (readonly string[])[],
  ) => Promise<void>;
  readonly batch: (requests: readonly ApiBatchRequest[]) => Promise<void>;
}

/**
 * Copy, cut and paste. A block copied in this grid is pasted by the host with formats and formulas; text from
 * elsewhere is typed in, cell by cell, and so understood in the workbook's language.
 */
export function createClipboard(ports: ClipboardPorts) {
  let copied: Copied | undefined;

  const copy = (cut: boolean) => {
    const grid = ports.grid();
    const sheet = grid.activeSheet();
    const block = sheet && grid.selections(sheet)[0];
    if (!block) return;
    const text = writeTsv(block, (row, column) => grid.shown(sheet, row, column));
    copied = { sheetId: sheet.sheetId, block, text, cut };
    void navigator.clipboard.writeText(text).catch(() => undefined);
  };

  const paste = async (text: string) => {
    const grid = ports.grid();
    const sheet = grid.activeSheet();
    const at = sheet && grid.selections(sheet)[0];
    if (!at) return;
    const source = copied;
    if (source && sameText(source.text, text)) {
      if (source.cut) copied = undefined;
      const { sheetId } = sheet;
      const request = source.cut
        ? cutPaste(source.sheetId, source.block, sheetId, at.startRow, at.startColumn)
        : {
            copyPaste: {
              source: toGridRange(source.sheetId, source.block),
              destination: toGridRange(sheetId, at),
              pasteType: 'PASTE_NORMAL',
            },
          };
      await ports.batch([request]);
      return;
    }
    const values = parseTsv(text);
    if (values.length > 0) await ports.type(sheet, at.startRow, at.startColumn, values);
  };

  const decide = (command: Readonly<ICommandInfo>): Verdict => {
    const params = (command.params ?? {}) as Readonly<Record<string, unknown>>;
    if (command.id === 'sheet.command.paste-by-short-key') {
      void paste(typeof params.textContent === 'string' ? params.textContent : '');
      return 'handled';
    }
    if (!/^univer\.command\.(copy|cut|paste)$/.test(command.id) || ports.grid().editing()) return 'pass';
    if (command.id.endsWith('paste'))
      void navigator.clipboard.readText().then(paste, () => paste(copied?.text ?? ''));
    else copy(command.id.endsWith('cut'));
    return 'handled';
  };
  return { decide, paste };
}

/** A clipboard may come back with other line ends than it was given. */
function sameText(one: string, other: string): boolean {
  const plain = (text: string) => text.replaceAll('\r\n', '\n').replace(/\n$/, '');
  return plain(one) === plain(other);
}
