/** One service call of an execution. */
export interface TraceEntry {
  /** Number of the execution since the host was started. */
  readonly execution: number;
  readonly function: string;
  readonly user: string;
  /** Place among all service calls of the execution, from 1. */
  readonly index: number;
  readonly service: string;
  /** Whether the call takes time at Google. */
  readonly costs: boolean;
  /** Place among the calls that cost, from 1: what a fault's `call` counts. Absent when it costs nothing. */
  readonly call?: number;
  /** Modelled milliseconds. */
  ms: number;
  readonly requestChars: number;
  answerChars: number;
  /** What the script was told, when the call failed. */
  error?: string;
  /** The fault that was met. */
  fault?: string;
}

/** A list of entries that forgets its older half when it gets long. */
export function makeTrace(most = 20_000): {
  add(entry: TraceEntry): void;
  all(): readonly TraceEntry[];
  clear(): void;
} {
  let entries: TraceEntry[] = [];
  return {
    add: (entry) => {
      if (entries.length >= most) entries = entries.slice(most / 2);
      entries.push(entry);
    },
    all: () => entries,
    clear: () => {
      entries = [];
    },
  };
}
