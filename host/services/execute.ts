import { constants, createContext, Script, type Context } from 'node:vm';
import type { RunAnswer } from '../server/wire';
import { startMs } from './costs';
import { dispatch } from './dispatch';
import type { Invocation } from './prelude/invoke';
import { HOST_CALL, preludeText, type Start } from './prelude/prelude';
import type { LogLine, Machine, Origin, Running } from './running';
import { killedText } from './time-limit';

/** What to run, and as whom. */
export interface ExecutionRequest extends Invocation {
  readonly user: string;
  readonly origin: Origin;
  readonly selection?: { readonly sheetId?: number; readonly a1?: string };
}

/** What came of an execution. */
export interface Execution {
  readonly number: number;
  readonly answer: RunAnswer;
  readonly log: readonly LogLine[];
  /** Stack of the script's error; empty when there is none. */
  readonly stack: string;
  /** Modelled milliseconds of its service calls. */
  readonly ms: number;
}

interface Outcome {
  readonly ok: boolean;
  readonly result?: unknown;
  readonly name: string;
  readonly message: string;
  readonly stack: string;
}

const INVOKE = '__invoke';
const prelude = new Script(preludeText, { filename: 'host-prelude' });
const invoke = new Script(`(() => { const run = ${INVOKE}; delete globalThis.${INVOKE}; return run(); })()`, {
  filename: 'host-invoke',
});

function startOf({ machine, number, selection }: Running): Start {
  const { manifest } = machine.bundle;
  return {
    container: machine.memory.spreadsheetId,
    scriptId: machine.scriptId,
    zone: manifest.timeZone,
    locale: machine.locale,
    sheetsSymbol: manifest.sheetsSymbol ?? '',
    calendarSymbol: manifest.calendarSymbol ?? '',
    selection,
    ...(machine.seed === undefined ? {} : { seed: machine.seed + number }),
  };
}

function runInside(running: Running, { functionName, parameters, event }: ExecutionRequest): Outcome {
  const { machine } = running;
  const context = createContext(constants.DONT_CONTEXTIFY, {
    codeGeneration: { strings: false, wasm: false },
    microtaskMode: 'afterEvaluate',
  }) as Context & Record<string, unknown>;
  const told: Record<string, () => unknown> = {
    start: () => startOf(running),
    invocation: () => ({ functionName, parameters, ...(event === undefined ? {} : { event }) }),
  };
  // The one object of the outside that the context ever sees; the prelude hides it from the script.
  context[HOST_CALL] = (name: string, input: string, body: string): string => {
    const plain = told[name];
    if (plain === undefined) return dispatch(running, name, input, body);
    return `v${machine.clock.now()}\n${JSON.stringify(plain())}`;
  };
  const timeout = machine.realTimeoutMs;
  const run: unknown = prelude.runInContext(context);
  machine.bundle.script.runInContext(context, { timeout });
  context[INVOKE] = run;
  return JSON.parse(String(invoke.runInContext(context, { timeout }))) as Outcome;
}

/** What the script's top level threw, or that it hung. */
function thrownAtTop(error: unknown, running: Running): Outcome {
  if (typeof error !== 'object' || error === null)
    return { ok: false, name: '', message: String(error), stack: '' };
  const { code, name = '', message = '', stack = '' } = error as Partial<Error> & { code?: string };
  if (code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') running.dead = killedText;
  return { ok: false, name, message, stack };
}

function answerOf(outcome: Outcome, { dead, ui }: Running): RunAnswer {
  if (dead !== undefined) return { error: { name: 'ScriptError', message: dead }, ui };
  if (outcome.ok) return { result: outcome.result, ui };
  const message = outcome.name === '' ? outcome.message : `${outcome.name}: ${outcome.message}`;
  return { error: { name: 'ScriptError', message }, ui };
}

/** Runs one function of the bundle in a fresh context. */
export function execute(machine: Machine, request: ExecutionRequest): Execution {
  machine.executions.count += 1;
  const running: Running = {
    machine,
    number: machine.executions.count,
    functionName: request.functionName,
    user: request.user,
    origin: request.origin,
    selection: request.selection ?? {},
    ui: [],
    log: [],
    calls: new Map(),
    index: 0,
    ms: 0,
    lastEntry: undefined,
    dead: undefined,
  };
  machine.clock.advance(startMs);
  let outcome: Outcome;
  try {
    outcome = runInside(running, request);
  } catch (error) {
    outcome = thrownAtTop(error, running);
  }
  const answer = answerOf(outcome, running);
  // A promise that is still waiting must find no service either.
  running.dead = killedText;
  return { number: running.number, answer, log: running.log, stack: outcome.stack, ms: running.ms };
}
