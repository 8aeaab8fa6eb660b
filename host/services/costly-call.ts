import { apiError, isAdvanced } from './api-error';
import type { CallCount, Fault, HandEdit } from './faults';
import type { Running, Service } from './running';
import { ServiceError } from './service-error';
import { checkTime, kill, spend } from './time-limit';
import type { TraceEntry } from './trace';

/** A call as it came out of the context. */
export interface Call {
  readonly name: string;
  readonly service: Service;
  readonly input: unknown;
  readonly body: string;
}

const serverError = "We're sorry, a server error occurred. Please wait a bit and try again.";

function faultError(name: string, fault: Fault): ServiceError {
  if (!isAdvanced(name)) return new ServiceError(fault.message ?? serverError);
  const [code, text] =
    fault.kind === 'late'
      ? [503, 'The service is currently unavailable.']
      : [500, 'Internal error encountered.'];
  return apiError(name, { code, message: fault.message ?? text, ...fault.error });
}

function editByHand(edit: HandEdit, { machine }: Running): void {
  const user = edit.user ?? machine.memory.users[0] ?? '';
  const root = `/v4/spreadsheets/${machine.memory.spreadsheetId}`;
  const send = (path: string, method: 'POST' | 'PUT', query: string, content: unknown): void => {
    const answer = machine.api({ method, path: root + path, query, user, body: JSON.stringify(content) });
    if (answer.status >= 400)
      throw new Error(`The hand edit before call ${edit.call} was refused: ${answer.body}`);
  };
  if (edit.request !== undefined) send(':batchUpdate', 'POST', '', edit.request);
  if (edit.values !== undefined) {
    const { range, values } = edit.values;
    send(`/values/${encodeURIComponent(range)}`, 'PUT', 'valueInputOption=USER_ENTERED', { values });
  }
  if (edit.run !== undefined) machine.runBetween(edit.run.function, edit.run.parameters ?? [], user);
}

/** Counts a call that costs, in all and of its service. */
export function countCall(name: string, { calls, functionName }: Running): CallCount {
  const call = (calls.get('') ?? 0) + 1;
  const serviceCall = (calls.get(name) ?? 0) + 1;
  calls.set('', call).set(name, serviceCall);
  return { function: functionName, service: name, call, serviceCall };
}

function postpone({ service, input, body }: Call, running: Running, fault: Fault): void {
  running.machine.faults.postpone(fault.after ?? 1, () => {
    try {
      service.answer(input, running, body);
    } catch {
      // Whoever asked was told long ago that it timed out.
    }
  });
}

/** Runs one call that costs, with whatever fault and hand edit wait for it. */
export function costlyCall(call: Call, running: Running, count: CallCount, entry: TraceEntry): string {
  const { name, service, input, body } = call;
  const { faults } = running.machine;
  faults.landDue();
  for (const edit of faults.takeEdits(count)) editByHand(edit, running);
  const fault = faults.takeFault(count);
  if (fault !== undefined) entry.fault = fault.kind;
  if (fault?.kind === 'killedBefore') kill(running);

  const { sent = { requests: 0, cells: 0 } } = input as { sent?: { requests: number; cells: number } };
  spend(running, service.cost?.({ ...sent, characters: entry.requestChars }) ?? 0);
  checkTime(running);
  if (fault?.kind === 'late') postpone(call, running, fault);
  if (fault?.kind === 'late' || fault?.kind === 'errorBefore') throw faultError(name, fault);
  const answer = service.answer(input, running, body);
  if (fault?.kind === 'killedAfter') kill(running);
  if (fault?.kind === 'errorAfter') throw faultError(name, fault);
  return answer;
}
