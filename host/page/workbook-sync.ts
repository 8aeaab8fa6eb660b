import { a1Range, quotedTitle, type CellBlock } from './api/a1';
import type { ComputedCell, HostClient } from './api/host-client';
import type { ApiBatchRequest } from './api/types';
import { newlyComputed, type EngineCells } from './computed-cells';
import type { Grid } from './grid/grid';
import { withPendingTexts } from './grid/pending-cell';
import { sheetByUnitId, type PageSheet, type PageWorkbook } from './grid/page-workbook';
import { readWorkbook, withTabs } from './grid/read-workbook';
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
  // What the next fetch has to bring: everything, or only the tabs that were just typed into.
  let everything = true;
  const tabs = new Set<string>();
  const fetchWanted = refresher(async () => {
    const ranges = everything ? [] : [...tabs].map(quotedTitle);
    everything = false;
    tabs.clear();
    const answer = await client.spreadsheet(spreadsheetId, ranges);
    const current = grid().current();
    const whole = ranges.length > 0 && current ? withTabs(current.source, answer) : answer;
    const next = readWorkbook(whole, current);
    grid().paint(next);
    painted(next);
  });
  const refresh = (tab?: string) => {
    if (tab === undefined) everything = true;
    else tabs.add(tab);
    return fetchWanted();
  };

  /** A refused write leaves the workbook as it was; painting it again takes the pending text away. */
  const change = (call: () => Promise<unknown>, tab?: string) =>
    during(
      (async () => {
        try {
          await call();
        } catch (error) {
          failed(error instanceof Error ? error.message : String(error));
        }
        await refresh(tab);
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

  // A moment later than told, so that what was typed here is painted first and many changes make one fetch.
  let told: Promise<void> | undefined;
  const hear = () =>
    (told ??= during(
      new Promise((done) => setTimeout(done, 100)).then(() => {
        told = undefined;
        return refresh();
      }),
    ));

  return {
    refresh: () => during(refresh()),
    /** The host says that the workbook changed. */
    hear,
    write: (sheet: PageSheet, block: CellBlock, values: readonly (readonly string[])[]): Promise<void> => {
      const current = grid().current();
      if (current) grid().paint(withPendingTexts(current, sheet, block.startRow, block.startColumn, values));
      return change(() => client.typeValues(spreadsheetId, a1Range(sheet.title, block), values), sheet.title);
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
