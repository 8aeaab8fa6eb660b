import { randomBytes } from 'node:crypto';
import { execute, type Execution } from '../services/execute';
import type { FaultPlan } from '../services/faults';
import { newMemory } from '../services/host-memory';
import type { Invocation } from '../services/prelude/invoke';
import type { Origin } from '../services/running';
import type { TraceEntry } from '../services/trace';
import type { ApiRequest, ApiResponse } from '../sheets/contract';
import { newWorkbook } from '../sheets/model/new-workbook';
import { createMemoryStore, type WorkbookStore } from '../sheets/store';
import { checkParameters } from './cargo';
import { runDueTriggers } from './clock-triggers';
import { openDataFolder } from './data-folder';
import type { HostOptions } from './host-options';
import { makeMachine } from './make-machine';
import type { HostEvent, HostState, OutboxMail, RunAnswer, RunRequest } from './wire';

/** An execution that is over, as `GET /host/executions` shows it. */
export interface PastExecution extends Omit<Execution, 'answer'> {
  readonly function: string;
  readonly user: string;
  readonly origin: Origin;
  readonly error?: string;
}

/** A local host: what stands in for Google on one machine. */
export interface Host {
  /** Runs a top-level function of the script as `google.script.run` or a menu item would. `onOpen` and `onEdit` run as simple triggers. */
  run(functionName: string, parameters?: readonly unknown[], user?: string): RunAnswer;
  /** The same, with what is selected in the grid, and with log, stack and time. */
  execute(request: RunRequest, user?: string): Execution;
  /** One call of the Sheets API. */
  api(request: Omit<ApiRequest, 'user'> & { readonly user?: string }): ApiResponse;
  readonly store: WorkbookStore;
  state(): HostState;
  outbox(): readonly OutboxMail[];
  clock(): { readonly now: string; readonly ticking: boolean };
  /** Moves the clock; forward runs the triggers that are due. */
  setClock(clock: { readonly now?: string | number | Date; readonly ticking?: boolean }): void;
  setFaults(plan: Partial<FaultPlan>): void;
  faults(): FaultPlan;
  /** Lets what was asked for in vain (`late`) happen now; how much there was. */
  landLate(): number;
  trace(): readonly TraceEntry[];
  clearTrace(): void;
  executions(): readonly PastExecution[];
  setQuota(quota: { readonly mail: number }): void;
  /** Chooses who acts unless told, and who else there is. */
  setUser(choice: { readonly user?: string; readonly users?: readonly string[] }): void;
  subscribe(listener: (event: HostEvent) => void): () => void;
  /** Writes what is not yet on disk. */
  save(): void;
}

const simpleTriggers = new Set(['onOpen', 'onEdit', 'onSelectionChange']);
const keptExecutions = 200;

function openMemory(
  options: HostOptions,
  folder: ReturnType<typeof openDataFolder> | undefined,
): ReturnType<typeof newMemory> {
  const kept = folder?.memory;
  if (kept !== undefined) return kept;
  const id =
    options.spreadsheetId ??
    folder?.workbooks[0]?.spreadsheetId ??
    `1${randomBytes(32).toString('base64url')}`;
  const now = options.now === undefined ? Date.now() : new Date(options.now).getTime();
  return newMemory(id, options.users ?? ['admin@example.org'], now, options.now === undefined);
}

/** Makes a host. Throws when the bundle or the data folder cannot be read. */
export function createHost(options: HostOptions): Host {
  const folder =
    options.dataDir === undefined || options.memory === true
      ? undefined
      : openDataFolder(options.dataDir, options.files);
  const memory = openMemory(options, folder);
  const store = createMemoryStore(folder?.workbooks);
  folder?.watch(store);
  const listeners = new Set<(event: HostEvent) => void>();
  const tell = (event: HostEvent): void => {
    for (const listener of listeners) listener(event);
  };
  store.subscribe(({ spreadsheetId, revision }) => {
    if (revision !== undefined) tell({ type: 'workbook', spreadsheetId, revision });
  });
  const { makeApi } = options;
  if (makeApi === undefined) throw new Error('The host needs the Sheets API');
  const machine = makeMachine(
    options,
    memory,
    (now) => makeApi(store, now),
    () => tell({ type: 'outbox' }),
  );
  const { clock, faults, trace } = machine;
  if (store.get(memory.spreadsheetId) === undefined) {
    const properties = { timeZone: 'America/New_York' };
    store.put(
      newWorkbook({ spreadsheetId: memory.spreadsheetId, owner: memory.user, at: clock.now(), properties }),
    );
  }
  const past: PastExecution[] = [];
  const save = (): void => folder?.save(memory);

  const perform = (
    functionName: string,
    user: string,
    origin: Origin,
    rest: Pick<Invocation, 'parameters' | 'event'> & Pick<RunRequest, 'selection'>,
  ): Execution => {
    const done = execute(machine, { functionName, user, origin, ...rest });
    const { answer, ...kept } = done;
    const error = answer.error === undefined ? {} : { error: answer.error.message };
    past.push({ ...kept, function: functionName, user, origin, ...error });
    if (past.length > 2 * keptExecutions) past.splice(0, keptExecutions);
    return done;
  };
  const runTriggers = (until: number): void =>
    runDueTriggers(machine, until, (handler, owner, event) => {
      perform(handler, owner, 'clockTrigger', { parameters: [], event });
    });

  const host: Host = {
    store,
    execute: ({ function: name, parameters, selection }, user = memory.user) => {
      checkParameters(parameters);
      const given = { parameters, ...(selection === undefined ? {} : { selection }) };
      const simple = simpleTriggers.has(name) && parameters.length === 0;
      const event = { authMode: 'LIMITED', hasSource: true };
      const done = perform(
        name,
        user,
        simple ? 'simpleTrigger' : 'person',
        simple ? { ...given, event } : given,
      );
      save();
      return done;
    },
    run: (name, parameters = [], user = memory.user) =>
      host.execute({ function: name, parameters }, user).answer,
    api: (request) => {
      const answer = machine.api({ user: memory.user, ...request });
      if (request.method !== 'GET') save();
      return answer;
    },
    state: () => ({
      spreadsheetId: memory.spreadsheetId,
      user: memory.user,
      users: memory.users,
      now: host.clock().now,
    }),
    outbox: () => memory.outbox,
    clock: () => ({ now: new Date(clock.now()).toISOString(), ticking: clock.ticking }),
    setClock: ({ now, ticking = clock.ticking }) => {
      const target = now === undefined ? clock.now() : new Date(now).getTime();
      if (Number.isNaN(target)) throw new RangeError(`Not a time: ${String(now)}`);
      runTriggers(target);
      clock.set(target < clock.now() && now !== undefined ? target : Math.max(target, clock.now()), ticking);
      save();
      tell({ type: 'clock', now: host.clock().now });
    },
    setFaults: (plan) => faults.set(plan),
    faults: () => faults.remaining(),
    landLate: () => {
      const landed = faults.landAll();
      save();
      return landed;
    },
    trace: () => trace.all(),
    clearTrace: () => trace.clear(),
    executions: () => past,
    setQuota: ({ mail }) => {
      memory.mailLimit = mail;
      save();
    },
    setUser: ({ user = memory.user, users = memory.users }) => {
      memory.users = users.includes(user) ? [...users] : [...users, user];
      memory.user = user;
      save();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    save,
  };
  save();
  return host;
}
