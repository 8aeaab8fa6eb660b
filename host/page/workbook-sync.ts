import { a1Range, type CellBlock } from './api/a1';
import type { ComputedCell, HostClient } from './api/host-client';
import type { ApiBatchRequest } from './api/types';
import { newlyComputed, type EngineCells } from './computed-cells';
import type { Grid } from './grid/grid';
import { withPendingTexts } from './grid/pending-cell';
import { sheetByUnitId, type PageSheet, type PageWorkbook } from './grid/page-workbook';
import { readWorkbook } from './grid/read-workbook';
import { refresher } from './refresher';

export interface SyncPorts {
  readonly client: HostClient;
  readonly spreadsheetId: string;
  readonly grid: () => Grid;
  readonly during: <T>(work: Promise<T>) => Promise<T>;
  readonly failed: (message: string) => void;
  readonly painted: (workbook: PageWorkbook) => void;
}

/** Keeps the grid and the host's workbook the same: writes go to the host, and what it then has is painted. */
export function workbookSync({ client, spreadsheetId, grid, during, failed, painted }: SyncPorts) {
  const refresh = refresher(async () => {
    const next = readWorkbook(await client.spreadsheet(spreadsheetId), grid().current());
    grid().paint(next);
    painted(next);
  });

  /** A refused write leaves the workbook as it was; painting it again takes the pending text away. */
  const change = (call: () => Promise<unknown>) =>
    during(
      (async () => {
        try {
          await call();
        } catch (error) {
          failed(error instanceof Error ? error.message : String(error));
        }
        await refresh();
      })(),
    );

  let pending: ComputedCell[] = [];
  const sent = new Map<string, ComputedCell['value']>();
  const place = (cell: ComputedCell) => `${cell.sheetId}/${cell.row}/${cell.column}`;
  const sendComputed = async () => {
    // A value that the host has been told and does not show is not told again.
    const cells = pending.filter((cell) => sent.get(place(cell)) !== cell.value);
    pending = [];
    if (cells.length === 0) return;
    for (const cell of cells) sent.set(place(cell), cell.value);
    await client.computed(spreadsheetId, cells).catch(() => undefined);
    await refresh();
  };

  return {
    refresh: () => during(refresh()),
    write: (sheet: PageSheet, block: CellBlock, values: readonly (readonly string[])[]): Promise<void> => {
      const current = grid().current();
      if (current) grid().paint(withPendingTexts(current, sheet, block.startRow, block.startColumn, values));
      return change(() => client.typeValues(spreadsheetId, a1Range(sheet.title, block), values));
    },
    batch: (requests: readonly ApiBatchRequest[]): Promise<void> =>
      change(() => client.batchUpdate(spreadsheetId, requests)),
    computed: (sheetId: string, cells: EngineCells) => {
      const workbook = grid().current();
      const sheet = workbook && sheetByUnitId(workbook, sheetId);
      const found = sheet ? newlyComputed(sheet, cells) : [];
      if (found.length === 0) return;
      if (pending.length === 0) void during(new Promise((done) => setTimeout(done, 50)).then(sendComputed));
      pending.push(...found);
    },
  };
}

export type WorkbookSync = ReturnType<typeof workbookSync>;
