import { printCalendar } from '../../calendar/print-event';
import type { Fault, HandEdit } from '../../services/faults';
import { setComputedValues, type ComputedCell } from '../../sheets/computed';
import type { Host } from '../host';
import type { RunRequest } from '../wire';
import { executionAnswer } from './execution-api';
import { Refusal } from './reply';

/** One call of the host's own API: the parsed body, and who makes it. */
type Route = (host: Host, body: Readonly<Record<string, unknown>>, user: string) => unknown;

function runRequest(body: Readonly<Record<string, unknown>>): RunRequest {
  const { function: name, parameters = [], selection } = body;
  if (typeof name !== 'string' || name === '')
    throw new Refusal(400, 'function: the name of a function is expected');
  if (!Array.isArray(parameters)) throw new Refusal(400, 'parameters: a list is expected');
  const request = { function: name, parameters: parameters as unknown[] };
  return typeof selection === 'object' && selection !== null ? { ...request, selection } : request;
}

function storeComputed(host: Host, body: Readonly<Record<string, unknown>>): object {
  const { spreadsheetId, cells } = body as {
    spreadsheetId?: string;
    cells?: readonly (Omit<ComputedCell, 'value'> & { value?: ComputedCell['value'] | null })[];
  };
  const workbook = host.store.get(spreadsheetId ?? '');
  if (workbook === undefined || cells === undefined)
    throw new Refusal(400, 'spreadsheetId, cells: a workbook of this host is expected');
  const known = cells.map(({ value, ...place }) =>
    value === null || value === undefined ? place : { ...place, value },
  );
  const changed = setComputedValues(workbook, known);
  if (changed !== workbook) host.store.put(changed);
  host.save();
  return { revision: changed.revision };
}

function faultPlan({ faults = [], edits = [] }: Readonly<Record<string, unknown>>): {
  faults: Fault[];
  edits: HandEdit[];
} {
  if (!Array.isArray(faults) || !Array.isArray(edits))
    throw new Refusal(400, 'faults, edits: lists are expected');
  return { faults: faults as Fault[], edits: edits as HandEdit[] };
}

function mailLimit({ mail }: Readonly<Record<string, unknown>>): number {
  if (typeof mail === 'number' && Number.isInteger(mail) && mail >= 0) return mail;
  throw new Refusal(400, 'mail: a number of recipients is expected');
}

function oneOf(body: Readonly<Record<string, unknown>>, name: string): string {
  const value = body[name];
  if (typeof value === 'string' && value !== '') return value;
  throw new Refusal(400, `${name}: a text is expected`);
}

function makeCalendar(host: Host, body: Readonly<Record<string, unknown>>): object {
  const { readers = [], timeZone } = body;
  if (!Array.isArray(readers)) throw new Refusal(400, 'readers: a list is expected');
  const zone = timeZone === undefined ? {} : { timeZone: oneOf(body, 'timeZone') };
  const owned = { id: oneOf(body, 'calendarId'), owner: oneOf(body, 'owner') };
  host.setCalendar({ ...owned, readers: readers as string[], ...zone });
  return {};
}

/** The host's own API, by method and path; the answers are JSON. */
export const hostRoutes: ReadonlyMap<string, Route> = new Map<string, Route>([
  ['POST /v1/scripts/local:run', (host, body, user) => executionAnswer(host.execute(runRequest(body), user))],
  ['POST /host/run', (host, body, user) => host.execute(runRequest(body), user).answer],
  ['GET /host/state', (host) => host.state()],
  ['GET /host/outbox', (host) => host.outbox()],
  ['GET /host/calendar', (host) => host.calendars().map((calendar) => printCalendar(calendar))],
  ['PUT /host/calendar', makeCalendar],
  [
    'POST /host/calendar/delete',
    (host, body) => {
      host.deleteEvent(oneOf(body, 'calendarId'), oneOf(body, 'eventId'));
      return {};
    },
  ],
  ['GET /host/clock', (host) => host.clock()],
  [
    'PUT /host/clock',
    (host, body) => {
      host.setClock(body);
      return host.clock();
    },
  ],
  ['GET /host/trace', (host) => host.trace()],
  [
    'DELETE /host/trace',
    (host) => {
      host.clearTrace();
      return {};
    },
  ],
  ['GET /host/executions', (host) => host.executions()],
  ['GET /host/faults', (host) => host.faults()],
  [
    'PUT /host/faults',
    (host, body) => {
      host.setFaults(faultPlan(body));
      return host.faults();
    },
  ],
  [
    'DELETE /host/faults',
    (host) => {
      host.setFaults({});
      return {};
    },
  ],
  ['POST /host/late', (host) => ({ landed: host.landLate() })],
  [
    'PUT /host/quota',
    (host, body) => {
      host.setQuota({ mail: mailLimit(body) });
      return {};
    },
  ],
  [
    'PUT /host/access',
    (host, body) => {
      host.setAccess(
        String(body['spreadsheetId']),
        (body['users'] as readonly string[] | null | undefined) ?? undefined,
      );
      return {};
    },
  ],
  [
    'POST /host/user',
    (host, body) => {
      host.setUser(body);
      return host.state();
    },
  ],
  ['POST /host/computed', storeComputed],
]);
