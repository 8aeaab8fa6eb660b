import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { HostMemory } from '../services/host-memory';
import type { Workbook } from '../sheets/model/workbook';
import type { WorkbookStore } from '../sheets/store';
import { removeUnfinished, writeWhole, type FileCalls } from './atomic-file';

const workbookEnd = '.workbook.json';
const memoryName = 'host.json';

/** A folder with one file a workbook and one for everything else that the host remembers. */
export interface DataFolder {
  readonly workbooks: readonly Workbook[];
  readonly memory: HostMemory | undefined;
  /** From now on notes which workbooks change. */
  watch(store: WorkbookStore): void;
  /** Writes the changed workbooks, and the memory when it differs from what was written last. */
  save(memory: HostMemory): void;
}

function read<T>(path: string): T {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as T;
  } catch (error) {
    throw new Error(`${path} cannot be read: ${String(error)}`, { cause: error });
  }
}

/** Opens a data folder, which is made when it is missing. Throws, naming the file, when one cannot be read. */
export function openDataFolder(folder: string, calls?: FileCalls): DataFolder {
  mkdirSync(folder, { recursive: true });
  removeUnfinished(folder);
  const memoryPath = join(folder, memoryName);
  const pathOf = (spreadsheetId: string): string =>
    join(folder, encodeURIComponent(spreadsheetId) + workbookEnd);
  const names = readdirSync(folder).filter((name) => name.endsWith(workbookEnd));
  const workbooks = names.map((name) => read<Workbook>(join(folder, name)));
  workbooks.sort((one, other) => one.createdAt - other.createdAt);

  const changed = new Set<string>();
  let watched: WorkbookStore | undefined;
  let written = '';
  return {
    workbooks,
    memory: existsSync(memoryPath) ? read<HostMemory>(memoryPath) : undefined,
    watch: (store) => {
      watched = store;
      store.subscribe(({ spreadsheetId }) => changed.add(spreadsheetId));
    },
    save: (memory) => {
      for (const spreadsheetId of changed) {
        const workbook = watched?.get(spreadsheetId);
        if (workbook === undefined) rmSync(pathOf(spreadsheetId), { force: true });
        else writeWhole(pathOf(spreadsheetId), JSON.stringify(workbook), calls);
        changed.delete(spreadsheetId);
      }
      const text = JSON.stringify(memory, undefined, 1);
      if (text === written) return;
      writeWhole(memoryPath, text, calls);
      written = text;
    },
  };
}
