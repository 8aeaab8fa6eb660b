import { join } from 'node:path';
import { createHost } from '../../host/server/create-host';
import type { Workbook } from '../../host/sheets/model/workbook';
import { createMemoryStore, type WorkbookStore } from '../../host/sheets/store';
import type { Reply } from '../../src/app/rpc';

/** The workbook of an office on the local host, with the shipped bundle: what a test does, staff could do. */
export interface Office {
  readonly host: ReturnType<typeof createHost>;
  /** Runs an entry of the menu and gives the message it ends with. */
  menu(handler: string, user?: string): string;
  /** Calls the server as a sidebar does. */
  call(name: string, input: unknown, options?: CallOptions): Reply;
  /** The answer of a call that has to succeed. */
  answer<T = Record<string, unknown>>(name: string, input: unknown, options?: CallOptions): T;
  /** Shown values of a tab, with its header. */
  shown(tab: string): string[][];
  /** Appends rows below a tab, as if typed by a person, by label. */
  type(tab: string, rows: readonly Readonly<Record<string, string>>[]): void;
  /** The whole workbook as text, to compare before and after. */
  bytes(): string;
  api(method: 'GET' | 'POST' | 'PUT', path: string, body?: unknown): Record<string, unknown>;
  at(day: string, time?: string): void;
}

export interface CallOptions {
  readonly user?: string;
  readonly requestId?: string;
  readonly acknowledged?: boolean;
  readonly preview?: boolean;
}

export const ADMIN = 'admin@example.go.id';
const BUNDLE = join(__dirname, '../../dist');

/** Noon UTC+7 of a day, as the host's clock wants it. */
const instantOf = (day: string, time: string): string => `${day}T${time}:00+07:00`;

let requests = 0;

/** Another host's workbooks, and who owns the new one. */
export interface Beside {
  readonly store: WorkbookStore;
  readonly owner: string;
}

const FIRST_DAY = '2027-01-18';

const officeOn = (host: Office['host']): Office => {
  const id = () => host.state().spreadsheetId;
  /** Newest commit number that an answer has told, as a sidebar keeps it. */
  let seen = 0;
  const api: Office['api'] = (method, path, body) => {
    const [route = '', query = ''] = path.split('?');
    const { status, body: text } = host.api({
      method,
      path: `/v4/spreadsheets/${id()}${route}`,
      query,
      body: body === undefined ? undefined : JSON.stringify(body),
    });
    if (status !== 200) throw new Error(text);
    return JSON.parse(text) as Record<string, unknown>;
  };
  const run = (handler: string, parameters: unknown[], user: string) => {
    const answer = host.run(handler, parameters, user);
    if (answer.error) throw new Error(`${handler}: ${answer.error.name} ${answer.error.message}`);
    return answer;
  };
  const office: Office = {
    host,
    api,
    menu: (handler, user = ADMIN) =>
      run(handler, [], user)
        .ui.flatMap((event) => (event.type === 'alert' ? [event.text] : []))
        .join('\n'),
    call: (name, input, { user = ADMIN, requestId, ...rest } = {}) => {
      const call = { name, input, requestId: requestId ?? `${seen}.test-request-${++requests}`, ...rest };
      const reply = JSON.parse(String(run('call', [JSON.stringify(call)], user).result)) as Reply;
      if (reply.ok) seen = reply.commit;
      return reply;
    },
    answer: (name, input, options) => {
      const reply = office.call(name, input, options);
      if (!reply.ok) throw new Error(JSON.stringify(reply.complaints));
      return reply.answer as never;
    },
    shown: (tab) => (api('GET', `/values/${encodeURIComponent(`'${tab}'`)}`).values ?? []) as string[][],
    type: (tab, rows) => {
      const [labels = []] = office.shown(tab);
      const values = rows.map((row) => labels.map((label) => row[label] ?? ''));
      const range = encodeURIComponent(`'${tab}'!A1`);
      api('POST', `/values/${range}:append?valueInputOption=USER_ENTERED`, { values });
    },
    bytes: () => JSON.stringify(host.store.get(id())),
    at: (day, time = '08:00') => host.setClock({ now: instantOf(day, time), ticking: false }),
  };
  return office;
};

/** An office with an empty workbook; beside another one, whose workbooks its people may be given. */
export const emptyOffice = (day = FIRST_DAY, beside?: Beside): Office =>
  officeOn(
    createHost({
      bundleDir: BUNDLE,
      memory: true,
      now: instantOf(day, '08:00'),
      users: [beside?.owner ?? ADMIN],
      seed: beside ? 2 : 1,
      ...(beside ? { store: beside.store } : {}),
    }),
  );

/** An office with a workbook that was made before, on the first day. Set-up finds it complete, and notes again what is kept beside it. */
export const officeWith = (workbook: Workbook): Office => {
  const office = officeOn(
    createHost({
      bundleDir: BUNDLE,
      memory: true,
      now: instantOf(FIRST_DAY, '08:00'),
      users: [ADMIN],
      seed: 3,
      store: createMemoryStore([workbook]),
      spreadsheetId: workbook.spreadsheetId,
    }),
  );
  office.menu('menuSetUp');
  return office;
};
