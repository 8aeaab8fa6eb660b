import type { CalendarRecord } from '../calendar/calendar-record';
import type { Execution } from '../services/execute';
import type { FaultPlan } from '../services/faults';
import type { Origin } from '../services/running';
import type { TraceEntry } from '../services/trace';
import type { ApiRequest, ApiResponse } from '../sheets/contract';
import type { WorkbookStore } from '../sheets/store';
import type { Listening } from './listen';
import type { HostEvent, HostState, OutboxMail, RunAnswer, RunRequest } from './wire';

/** An execution that is over, as `GET /host/executions` shows it. */
export interface PastExecution extends Omit<Execution, 'answer'> {
  readonly function: string;
  readonly user: string;
  readonly origin: Origin;
  readonly result?: unknown;
  readonly error?: string;
}

/** A local host: what stands in for Google on one machine. */
export interface Host {
  /**
   * Runs a top-level function of the script as `google.script.run` or a menu item would; without parameters, `onOpen`
   * and `onEdit` run as simple triggers. Throws only when a parameter is nothing that a browser could hand over.
   */
  run(functionName: string, parameters?: readonly unknown[], user?: string): RunAnswer;
  /** The same, with what is selected in the grid, and answering with log, stack and time. */
  execute(request: RunRequest, user?: string): Execution;
  /** One call of the Sheets API. */
  api(request: Omit<ApiRequest, 'user'> & { readonly user?: string }): ApiResponse;
  readonly store: WorkbookStore;
  state(): HostState;
  outbox(): readonly OutboxMail[];
  /** Everybody's calendars, deleted events too. */
  calendars(): readonly CalendarRecord[];
  /** Makes a calendar beside everybody's own, or says anew who may look at it. */
  setCalendar(calendar: Partial<CalendarRecord> & Pick<CalendarRecord, 'id' | 'owner'>): void;
  /** Deletes an event, as its calendar's owner would on the screen. */
  deleteEvent(calendarId: string, eventId: string): void;
  clock(): { readonly now: string; readonly ticking: boolean };
  /** Moves the clock; forward runs the clock triggers that are due, each at most 24 times. */
  setClock(clock: { readonly now?: string | number | Date; readonly ticking?: boolean }): void;
  /** Runs the clock triggers that are due by now. */
  runDue(): void;
  setFaults(plan: Partial<FaultPlan>): void;
  /** What has not happened yet. */
  faults(): FaultPlan;
  /** Lets what was asked for in vain (`late`) happen now; how much there was. */
  landLate(): number;
  trace(): readonly TraceEntry[];
  clearTrace(): void;
  /** The last executions, oldest first. */
  executions(): readonly PastExecution[];
  /** Sets to how many recipients each user may write a day. */
  setQuota(quota: { readonly mail: number }): void;
  /** Chooses who acts unless told, and who else there is. */
  setUser(choice: { readonly user?: string; readonly users?: readonly string[] }): void;
  /** Says who may open a workbook beside its owner; undefined goes back to the rule. */
  setAccess(spreadsheetId: string, users: readonly string[] | undefined): void;
  subscribe(listener: (event: HostEvent) => void): () => void;
  /** Writes what is not yet on disk. */
  save(): void;
  /** Serves the host on 127.0.0.1; port 0 takes a free one. Rejects when the port is in use. */
  listen(port: number): Promise<Listening>;
  /** Ends what `listen` began, and writes what is not yet on disk. */
  close(): Promise<void>;
}
