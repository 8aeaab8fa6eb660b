import { makeClock, type Clock } from '../services/clock';
import { newMemory, type HostMemory } from '../services/host-memory';
import { createSheetsApi } from '../sheets/api';
import type { SheetsApi } from '../sheets/contract';
import { newWorkbook } from '../sheets/model/new-workbook';
import { createMemoryStore, type WorkbookStore } from '../sheets/store';
import { openDataFolder } from './data-folder';
import type { HostOptions } from './host-options';
import { byteSource, spreadsheetIdFrom } from './make-machine';

/** What a host remembers, and how it is kept. */
export interface OpenState {
  readonly memory: HostMemory;
  readonly clock: Clock;
  readonly store: WorkbookStore;
  readonly api: SheetsApi;
  readonly randomBytes: (length: number) => Uint8Array;
  readonly save: () => void;
}

const defaultUsers = ['admin@example.org'];

/** Whether a user may open a workbook: everyone the script's own, only its owner another, unless a list says otherwise. */
function mayOpen(user: string, spreadsheetId: string, memory: HostMemory, store: WorkbookStore): boolean {
  const workbook = store.get(spreadsheetId);
  if (workbook === undefined || workbook.owner === user) return true;
  const listed = Object.hasOwn(memory.access, spreadsheetId) ? memory.access[spreadsheetId] : undefined;
  return listed?.includes(user) ?? spreadsheetId === memory.spreadsheetId;
}

/** Opens what was kept, or starts anew with an empty workbook as Google makes it for someone in New York. */
export function openState(options: HostOptions): OpenState {
  const { dataDir, users = defaultUsers, now } = options;
  const folder =
    dataDir === undefined || options.memory === true ? undefined : openDataFolder(dataDir, options.files);
  const randomBytes = byteSource(options);
  const newId = (): string => spreadsheetIdFrom(randomBytes);
  const spreadsheetId = options.spreadsheetId ?? folder?.workbooks[0]?.spreadsheetId ?? newId();
  const start = now === undefined ? Date.now() : new Date(now).getTime();
  const fresh = newMemory(spreadsheetId, users, start, now === undefined);
  // What an older host wrote lacks what has come since.
  const memory = folder?.memory === undefined ? fresh : { ...fresh, ...folder.memory };
  const store = options.store ?? createMemoryStore(folder?.workbooks);
  if (options.store === undefined) folder?.watch(store);
  const clock = makeClock(memory.clock);
  const api =
    options.api ??
    createSheetsApi(store, {
      now: () => clock.now(),
      newId,
      mayOpen: (user, id) => mayOpen(user, id, memory, store),
      rateLimit: options.callLimits ?? false,
    });
  if (store.get(memory.spreadsheetId) === undefined) {
    const properties = { timeZone: 'America/New_York' };
    store.put(
      newWorkbook({ spreadsheetId: memory.spreadsheetId, owner: memory.user, at: clock.now(), properties }),
    );
  }
  return { memory, clock, store, api, randomBytes, save: () => folder?.save(memory) };
}
