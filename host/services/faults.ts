import type { ApiError } from './api-error';

/** How a call goes wrong. `late`: the script is told of a time-out, and what it asked for happens only later. */
export type FaultKind = 'killedBefore' | 'killedAfter' | 'errorBefore' | 'errorAfter' | 'late';

/** A failure that waits for a service call. */
export interface Fault {
  /** Only in executions of this function. */
  readonly function?: string;
  /** Only calls of this service; `call` then counts those. */
  readonly service?: string;
  /** Which of an execution's calls that cost, from 1. */
  readonly call: number;
  readonly kind: FaultKind;
  readonly message?: string;
  /** What the API of an advanced service says, instead of an internal error. */
  readonly error?: ApiError;
  /** From that call on, in every execution, until the faults are cleared. Otherwise once. */
  readonly repeat?: boolean;
  /** For `late`: after how many further calls that cost it lands (1), of whatever execution. */
  readonly after?: number;
}

/** What someone else does just before a call: by hand in the sheet, or through the script. */
export interface HandEdit {
  readonly function?: string;
  readonly call: number;
  /** Body of a `spreadsheets.batchUpdate`. */
  readonly request?: unknown;
  /** Values typed in, understood as `USER_ENTERED`. */
  readonly values?: { readonly range: string; readonly values: readonly (readonly unknown[])[] };
  /** A whole execution in between, as of a colleague who was faster; its result is in the list of executions. */
  readonly run?: { readonly function: string; readonly parameters?: readonly unknown[] };
  /** Who does it; the host's first user unless told. */
  readonly user?: string;
}

/** `PUT /host/faults`. */
export interface FaultPlan {
  readonly faults: readonly Fault[];
  readonly edits: readonly HandEdit[];
}

/** How often an execution has called, by service and in all. */
export interface CallCount {
  readonly function: string;
  readonly call: number;
  readonly service: string;
  readonly serviceCall: number;
}

/** The plan as it stands: what has happened once is taken out. */
export interface FaultState {
  set(plan: Partial<FaultPlan>): void;
  remaining(): FaultPlan;
  takeFault(count: CallCount): Fault | undefined;
  takeEdits(count: CallCount): readonly HandEdit[];
  /** Lets something happen after that many further calls. */
  postpone(calls: number, effect: () => void): void;
  /** Counts a call down and lets what is due happen. */
  landDue(): void;
  /** Lets everything postponed happen now; how many there were. */
  landAll(): number;
}

/** A plan without faults. */
export function makeFaults(): FaultState {
  let faults: readonly Fault[] = [];
  let edits: readonly HandEdit[] = [];
  let late: { calls: number; readonly effect: () => void }[] = [];
  const meets = (fault: Fault, count: CallCount): boolean => {
    if (fault.function !== undefined && fault.function !== count.function) return false;
    if (fault.service !== undefined && fault.service !== count.service) return false;
    const reached = fault.service === undefined ? count.call : count.serviceCall;
    return fault.repeat === true ? reached >= fault.call : reached === fault.call;
  };
  const land = (due: (entry: { calls: number }) => boolean): number => {
    const landing = late.filter(due);
    late = late.filter((entry) => !landing.includes(entry));
    for (const { effect } of landing) effect();
    return landing.length;
  };
  return {
    set: (plan) => {
      faults = plan.faults ?? [];
      edits = plan.edits ?? [];
    },
    remaining: () => ({ faults, edits }),
    takeFault: (count) => {
      const fault = faults.find((candidate) => meets(candidate, count));
      if (fault !== undefined && fault.repeat !== true) faults = faults.filter((other) => other !== fault);
      return fault;
    },
    takeEdits: (count) => {
      const due = edits.filter(
        (edit) =>
          edit.call === count.call && (edit.function === undefined || edit.function === count.function),
      );
      edits = edits.filter((edit) => !due.includes(edit));
      return due;
    },
    postpone: (calls, effect) => void late.push({ calls, effect }),
    landDue: () => {
      for (const entry of late) entry.calls -= 1;
      land((entry) => entry.calls <= 0);
    },
    landAll: () => land(() => true),
  };
}
