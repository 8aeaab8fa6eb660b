import type { Workbook } from './model/workbook';

/** What happened to a workbook: a new revision, or its removal. */
export interface WorkbookChange {
  readonly spreadsheetId: string;
  /** The revision now stored; absent when the workbook was removed. */
  readonly revision?: number;
}

/** Where workbooks live. Everything is synchronous; a store that writes to disk does so from `subscribe` or in `put`. */
export interface WorkbookStore {
  get(spreadsheetId: string): Workbook | undefined;
  /** Replaces the workbook of that id whole, and tells the listeners. */
  put(workbook: Workbook): void;
  /** Removes it; false when there was none. */
  delete(spreadsheetId: string): boolean;
  list(): readonly Workbook[];
  /** Calls the listener after every change; the answer ends that. */
  subscribe(listener: (change: WorkbookChange) => void): () => void;
}

/** A store that keeps its workbooks in memory, in the order in which they were made. */
export function createMemoryStore(initial: readonly Workbook[] = []): WorkbookStore {
  const workbooks = new Map(initial.map((workbook) => [workbook.spreadsheetId, workbook]));
  const listeners = new Set<(change: WorkbookChange) => void>();
  const tell = (change: WorkbookChange): void => {
    for (const listener of listeners) listener(change);
  };
  return {
    get: (spreadsheetId) => workbooks.get(spreadsheetId),
    put(workbook) {
      workbooks.set(workbook.spreadsheetId, workbook);
      tell({ spreadsheetId: workbook.spreadsheetId, revision: workbook.revision });
    },
    delete(spreadsheetId) {
      const found = workbooks.delete(spreadsheetId);
      if (found) tell({ spreadsheetId });
      return found;
    },
    list: () => [...workbooks.values()],
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
