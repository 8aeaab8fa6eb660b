import type { SheetsApi } from '../sheets/contract';
import type { UiEvent } from '../server/wire';
import type { Bundle } from './bundle';
import type { Clock } from './clock';
import type { Cost } from './costs';
import type { FaultState } from './faults';
import type { HostMemory } from './host-memory';
import type { Scope } from './manifest';
import type { TraceEntry } from './trace';

/** What all executions share. */
export interface Machine {
  readonly memory: HostMemory;
  readonly clock: Clock;
  readonly api: SheetsApi;
  readonly bundle: Bundle;
  readonly faults: FaultState;
  readonly trace: { add(entry: TraceEntry): void };
  readonly executions: { count: number };
  readonly scriptId: string;
  /** Title that `createAddonMenu` takes. */
  readonly addonName: string;
  /** Language of the users, as `Session.getActiveUserLocale` gives it. */
  readonly locale: string;
  /** Whether `Session.getActiveUser` keeps the address to itself, as it often does at Google. */
  readonly hidesActiveUser: boolean;
  /** Seed of `Math.random`, when it is to be repeatable. */
  readonly seed: number | undefined;
  /** So many random bytes. */
  readonly randomBytes: (length: number) => Uint8Array;
  /** After so many real milliseconds a script is taken to hang. */
  readonly realTimeoutMs: number;
  readonly outboxChanged: () => void;
  /** Runs a function of the script while another execution waits for a service. */
  readonly runBetween: (functionName: string, parameters: readonly unknown[], user: string) => void;
}

/** Where an execution comes from: a sidebar or menu, a simple trigger, a clock trigger. */
export type Origin = 'person' | 'simpleTrigger' | 'clockTrigger';

/** One execution under way. */
export interface Running {
  readonly machine: Machine;
  readonly number: number;
  readonly functionName: string;
  readonly user: string;
  readonly origin: Origin;
  readonly selection: { readonly sheetId?: number; readonly a1?: string };
  readonly ui: UiEvent[];
  readonly log: LogLine[];
  /** Calls that cost, by service; `''` counts all. */
  readonly calls: Map<string, number>;
  index: number;
  /** Modelled milliseconds so far. */
  ms: number;
  lastEntry: TraceEntry | undefined;
  /** Why nothing the script does has any effect any more. */
  dead: string | undefined;
}

export interface LogLine {
  readonly at: string;
  readonly level: string;
  readonly text: string;
}

/** A service as the context can call it: by name, with a JSON text, and a JSON text as answer (empty for none). */
export interface Service<Input = unknown> {
  /** One of these scopes is needed. */
  readonly scopes?: readonly Scope[];
  /** Not in a simple trigger, which runs without authorisation. */
  readonly authorised?: boolean;
  readonly cost?: Cost;
  answer(input: Input, running: Running, body: string): string;
}

/** Lets an object literal be a service whose input is of a known shape. */
export function service<Input>(of: Service<Input>): Service {
  return of;
}
