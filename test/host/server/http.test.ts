import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Host } from '../../../host/server/host';
import type { Listening } from '../../../host/server/listen';
import { hostOf } from '../services/host-of';

const code = `
  function call(value) { return { value, user: Session.getActiveUser().getEmail() }; }
  function fail() { return deeper(); }
  function deeper() { throw new RangeError('too far'); }
  function write(value) { Sheets.Spreadsheets.Values.update({ values: [[value]] }, SpreadsheetApp.getActive().getId(), 'A1', { valueInputOption: 'USER_ENTERED' }); }
  function note(id) { Calendar.Events.insert({ id: 'abcde', start: { dateTime: '2027-01-04T09:00:00Z' }, end: { dateTime: '2027-01-04T10:00:00Z' } }, id); }
  function mail() { MailApp.sendEmail('a@b.id', 's', 'b'); }
`;

let folder: string;
let host: Host;
let listening: Listening;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'local-host-page-'));
  const pageDir = join(folder, 'page');
  mkdirSync(pageDir);
  writeFileSync(join(pageDir, 'index.html'), '<h1>Page</h1>');
  writeFileSync(join(pageDir, 'page.js'), '1;');
  writeFileSync(join(pageDir, 'page.css'), 'h1{}');
  writeFileSync(join(pageDir, 'secret'), 'no type');
  writeFileSync(join(folder, 'outside.js'), 'secret');
  host = hostOf(code, { users: ['ani@example.org', 'budi@example.org'], spreadsheetId: 'book', pageDir });
  listening = await host.listen(0);
});
afterAll(async () => {
  await host.close();
  rmSync(folder, { recursive: true, force: true });
});

interface Answer {
  readonly status: number;
  readonly type: string;
  readonly text: string;
  readonly json: unknown;
}

/** One request with exactly these headers and this address: fetch would tidy them. */
function ask(
  method: string,
  path: string,
  body?: unknown,
  headers: Record<string, string> = {},
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port: listening.port, method, path, headers }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
      response.on('end', () => {
        const type = response.headers['content-type'] ?? '';
        const json: unknown = type.startsWith('application/json') ? JSON.parse(text) : undefined;
        resolve({ status: response.statusCode ?? 0, type, text, json });
      });
    });
    sent
      .on('error', reject)
      .end(body === undefined ? undefined : typeof body === 'string' ? body : JSON.stringify(body));
  });
}

describe('The Execution API', () => {
  const run = (body: object, headers?: Record<string, string>) =>
    ask('POST', '/v1/scripts/local:run', body, headers);

  it('answers with the result, as whoever the header names', async () => {
    const { status, json } = await run(
      { function: 'call', parameters: [[1]] },
      { 'x-host-user': 'budi@example.org' },
    );
    expect([status, json]).toEqual([
      200,
      {
        done: true,
        response: {
          '@type': 'type.googleapis.com/google.apps.script.v1.ExecutionResponse',
          result: { value: [1], user: 'budi@example.org' },
        },
      },
    ]);
  });

  it('answers with the script’s error and where it was thrown', async () => {
    const { status, json } = await run({ function: 'fail' });
    expect([status, json]).toEqual([
      200,
      {
        done: true,
        error: {
          code: 3,
          message: 'ScriptError',
          status: 'INVALID_ARGUMENT',
          details: [
            {
              '@type': 'type.googleapis.com/google.apps.script.v1.ExecutionError',
              errorMessage: 'RangeError: too far',
              errorType: 'ScriptError',
              scriptStackTraceElements: [
                { function: 'deeper', lineNumber: 4 },
                { function: 'fail', lineNumber: 3 },
              ],
            },
          ],
        },
      },
    ]);
  });

  it.each([['{"function":'], ['[]'], ['{"parameters":[]}'], ['{"function":"call","parameters":"x"}']])(
    'refuses %s',
    async (body) => {
      const { status, json } = await ask('POST', '/v1/scripts/local:run', body);
      expect(status).toBe(400);
      expect(json).toMatchObject({ error: { code: 400 } });
    },
  );
});

describe('The host’s own API', () => {
  it('runs functions for the page', async () => {
    const { json } = await ask(
      'POST',
      '/host/run',
      { function: 'call', parameters: ['é'] },
      { 'x-host-user': 'ani@example.org' },
    );
    expect(json).toEqual({ result: { value: 'é', user: 'ani@example.org' }, ui: [] });
  });

  it('serves the Sheets API with what the script has written', async () => {
    expect((await ask('POST', '/host/run', { function: 'write', parameters: ['1.5'] })).json).toEqual({
      result: null,
      ui: [],
    });
    const { status, json } = await ask(
      'GET',
      '/v4/spreadsheets/book/values/Sheet1!A1?valueRenderOption=UNFORMATTED_VALUE',
    );
    expect([status, json]).toEqual([200, { range: 'Sheet1!A1', majorDimension: 'ROWS', values: [[1.5]] }]);
    expect((await ask('GET', '/v4/spreadsheets/none')).json).toMatchObject({
      error: { code: 404, status: 'NOT_FOUND' },
    });
    const made = (await ask('POST', '/v4/spreadsheets', {})).json as { spreadsheetId: string };
    expect((await ask('DELETE', `/drive/v3/files/${made.spreadsheetId}`)).status).toBe(204);
  });

  it('shows state, outbox, clock, trace and executions', async () => {
    await ask('POST', '/host/run', { function: 'mail' });
    expect((await ask('GET', '/host/outbox')).json).toMatchObject([{ to: ['a@b.id'] }]);
    expect((await ask('GET', '/host/state')).json).toMatchObject({
      spreadsheetId: 'book',
      user: 'ani@example.org',
    });
    expect((await ask('PUT', '/host/clock', { now: '2027-02-01T00:00:00Z', ticking: false })).json).toEqual({
      now: '2027-02-01T00:00:00.000Z',
      ticking: false,
    });
    expect((await ask('GET', '/host/trace')).json).toContainEqual(
      expect.objectContaining({ service: 'MailApp.sendEmail', costs: true }),
    );
    await ask('DELETE', '/host/trace');
    expect((await ask('GET', '/host/trace')).json).toEqual([]);
    expect((await ask('GET', '/host/executions')).json).toContainEqual(
      expect.objectContaining({ function: 'mail', user: 'ani@example.org' }),
    );
    expect((await ask('PUT', '/host/clock', { now: 'soon' })).status).toBe(400);
  });

  it('makes, shows and changes calendars', async () => {
    const calendar = { calendarId: 'office@group.example', owner: 'ani@example.org' };
    expect((await ask('GET', '/host/calendar')).json).toEqual([]);
    expect((await ask('PUT', '/host/calendar', { ...calendar, readers: ['budi@example.org'] })).status).toBe(
      200,
    );
    await ask('POST', '/host/run', { function: 'note', parameters: [calendar.calendarId] });
    const shown = (await ask('GET', '/host/calendar')).json;
    expect(shown).toMatchObject([
      {
        id: calendar.calendarId,
        owner: calendar.owner,
        readers: ['budi@example.org'],
        timeZone: 'Asia/Jakarta',
        events: [{ id: 'abcde', status: 'confirmed', start: { dateTime: '2027-01-04T16:00:00+07:00' } }],
      },
    ]);
    const deleted = { calendarId: calendar.calendarId, eventId: 'abcde' };
    expect((await ask('POST', '/host/calendar/delete', deleted)).status).toBe(200);
    expect((await ask('GET', '/host/calendar')).json).toMatchObject([{ events: [{ status: 'cancelled' }] }]);
    expect((await ask('POST', '/host/calendar/delete', { ...deleted, eventId: 'other' })).status).toBe(400);
    expect((await ask('PUT', '/host/calendar', { owner: 'ani@example.org' })).status).toBe(400);
  });

  it('takes faults, quota, users and access', async () => {
    const faults = [{ call: 1, kind: 'errorBefore', function: 'mail', message: 'Nein' }];
    expect((await ask('PUT', '/host/faults', { faults })).json).toEqual({ faults, edits: [] });
    expect((await ask('POST', '/host/run', { function: 'mail' })).json).toMatchObject({
      error: { message: 'Exception: Nein' },
    });
    expect((await ask('GET', '/host/faults')).json).toEqual({ faults: [], edits: [] });
    await ask('DELETE', '/host/faults');
    expect((await ask('PUT', '/host/quota', { mail: 0 })).status).toBe(200);
    expect((await ask('POST', '/host/run', { function: 'mail' })).json).toMatchObject({
      error: { message: expect.stringContaining('too many times') },
    });
    expect((await ask('PUT', '/host/quota', { mail: -1 })).status).toBe(400);
    expect((await ask('POST', '/host/user', { user: 'cici@example.org' })).json).toMatchObject({
      user: 'cici@example.org',
      users: ['ani@example.org', 'budi@example.org', 'cici@example.org'],
    });
    await ask('POST', '/host/user', { user: 'ani@example.org' });
    await ask('PUT', '/host/access', { spreadsheetId: 'book', users: ['budi@example.org'] });
    expect(
      (await ask('GET', '/v4/spreadsheets/book', undefined, { 'x-host-user': 'dodi@example.org' })).status,
    ).toBe(403);
    await ask('PUT', '/host/access', { spreadsheetId: 'book', users: null });
    expect(
      (await ask('GET', '/v4/spreadsheets/book', undefined, { 'x-host-user': 'dodi@example.org' })).status,
    ).toBe(200);
  });

  it('stores what the page computed beside its formulas', async () => {
    await ask('POST', '/host/run', { function: 'write', parameters: ['=SPARKLINE(B1)'] });
    const cells = [
      { sheetId: 0, row: 0, column: 0, value: 42 },
      { sheetId: 0, row: 5, column: 0, value: null },
    ];
    expect((await ask('POST', '/host/computed', { spreadsheetId: 'book', cells })).status).toBe(200);
    const { json } = await ask('GET', '/v4/spreadsheets/book/values/A1?valueRenderOption=UNFORMATTED_VALUE');
    expect(json).toMatchObject({ values: [[42]] });
    expect((await ask('POST', '/host/computed', { spreadsheetId: 'none', cells })).status).toBe(400);
  });

  it('tells of changes as they happen', async () => {
    const events: unknown[] = [];
    await new Promise<void>((resolve, reject) => {
      const stream = request(
        { host: '127.0.0.1', port: listening.port, path: '/host/events' },
        (response) => {
          expect(response.headers['content-type']).toContain('text/event-stream');
          response.setEncoding('utf8').on('data', (chunk: string) => {
            for (const [, data = ''] of chunk.matchAll(/^data: (.*)$/gm)) events.push(JSON.parse(data));
            if (events.length >= 3) {
              stream.destroy();
              resolve();
            }
          });
          host.run('write', ['x']);
          host.setQuota({ mail: 100 });
          host.run('mail');
          host.setClock({ now: '2027-03-01T00:00:00Z' });
        },
      );
      stream.on('error', reject).end();
    });
    expect(events).toEqual([
      { type: 'workbook', spreadsheetId: 'book', revision: expect.any(Number) },
      { type: 'outbox' },
      { type: 'clock', now: '2027-03-01T00:00:00.000Z' },
    ]);
  });

  it('refuses what it does not know by name', async () => {
    expect((await ask('GET', '/host/nothing')).json).toEqual({
      error: { code: 404, message: '/host/nothing is not offered by the local host' },
    });
    expect((await ask('POST', '/host/state')).status).toBe(404);
    expect((await ask('PATCH', '/v4/spreadsheets/book')).status).toBe(404);
  });
});

describe('The page', () => {
  it.each([
    ['/', 'text/html; charset=utf-8', '<h1>Page</h1>'],
    ['/page/page.js', 'text/javascript; charset=utf-8', '1;'],
    ['/page/page.css', 'text/css; charset=utf-8', 'h1{}'],
  ])('is served: %s', async (path, type, text) => {
    expect(await ask('GET', path)).toMatchObject({ status: 200, type, text });
  });

  it.each([
    '/page/../outside.js',
    '/page/%2e%2e/outside.js',
    '/page/..%2foutside.js',
    '/page/..%5coutside.js',
    '/page//etc/passwd',
    '/page/secret',
    '/page/',
    '/page/page.js%00',
    '/page/none.js',
    '/page/%',
    '/page/....//outside.js',
  ])('lets no other file out: %s', async (path) => {
    const { status, text } = await ask('GET', path);
    expect([400, 404]).toContain(status);
    expect(text).not.toContain('secret');
  });
});

describe('A foreign page', () => {
  it.each([
    ['another site', { origin: 'https://evil.example' }],
    ['another port', { origin: 'http://127.0.0.1:1' }],
    ['a sandboxed frame', { origin: 'null' }],
    ['a name that was pointed here', { host: 'evil.example' }],
    ['a browser that says where it is from', { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors' }],
  ])('cannot drive the host: %s', async (_name, headers) => {
    const before = host.executions().length;
    for (const path of ['/host/run', '/v1/scripts/local:run', '/v4/spreadsheets']) {
      expect((await ask('POST', path, { function: 'call' }, headers)).status).toBe(403);
    }
    expect((await ask('GET', '/host/state', undefined, headers)).status).toBe(403);
    expect(host.executions()).toHaveLength(before);
  });

  it('may be followed to the page by a link, and the page itself may call', async () => {
    expect(
      (await ask('GET', '/', undefined, { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' }))
        .status,
    ).toBe(200);
    for (const name of ['127.0.0.1', 'localhost']) {
      const origin = `http://${name}:${listening.port}`;
      const headers = { origin, host: `${name}:${listening.port}`, 'sec-fetch-site': 'same-origin' };
      expect((await ask('POST', '/host/run', { function: 'call' }, headers)).status).toBe(200);
    }
  });
});

describe('The limits of the API', () => {
  it('are Google’s 60 reads and 60 writes a minute when they are asked for', () => {
    const limited = hostOf(code, { callLimits: true, spreadsheetId: 'book' });
    const read = () =>
      limited.api({
        method: 'GET',
        path: '/v4/spreadsheets/book',
        query: 'fields=spreadsheetId',
        body: undefined,
      }).status;
    const statuses = Array.from({ length: 61 }, read);
    expect([statuses.indexOf(429), statuses.at(-1)]).toEqual([60, 429]);
    limited.setClock({ now: '2027-01-04T00:01:01Z' });
    expect(read()).toBe(200);
  });
});

describe('A port', () => {
  it('that is in use is refused', async () => {
    await expect(host.listen(listening.port)).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });
});
