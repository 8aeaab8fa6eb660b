import type { FaultKind } from '../../../host/services/faults';
import type { Host } from '../../../host/server/host';
import { hostOf } from './host-of';

/** Writes A1, A2, A3; whatever goes wrong, tries to write B1 and to mail. */
const code = `
  const put = (cell, value) =>
    Sheets.Spreadsheets.Values.update({ values: [[value]] }, SpreadsheetApp.getActive().getId(), cell, { valueInputOption: 'RAW' });
  function main() {
    let done = 0;
    try {
      for (const cell of ['A1', 'A2', 'A3']) { put(cell, 'x'); done += 1; }
      return done;
    } catch (error) {
      put('B1', error.message);
      return 'caught ' + error.message;
    } finally {
      if (done < 3) MailApp.sendEmail('a@b.id', 'finally', 'x');
    }
  }
  function stubborn() { for (let i = 0; i < 1000; i += 1) { try { put('A1', i); return i; } catch (e) {} } }
  function read() { return Sheets.Spreadsheets.Values.get(SpreadsheetApp.getActive().getId(), 'A1:B4').values || []; }
`;

const column = (host: Host): string => {
  const rows = host.run('read').result as string[][];
  return ['A1', 'A2', 'A3'].map((_cell, row) => rows[row]?.[0] || '.').join('');
};
const noted = (host: Host): string | undefined => (host.run('read').result as string[][])[0]?.[1];

/** Runs with the fault at call 1, 2, 3 … until a run ends without meeting it; what each left behind. */
function atEveryCall(
  kind: FaultKind,
): { result: unknown; cells: string; note: string | undefined; mails: number }[] {
  const outcomes = [];
  for (let call = 1; ; call += 1) {
    const host = hostOf(code);
    host.setFaults({ faults: [{ call, kind, function: 'main' }] });
    const { result, error } = host.run('main');
    if (host.faults().faults.length > 0) return outcomes;
    outcomes.push({
      result: result ?? error?.message,
      cells: column(host),
      note: noted(host),
      mails: host.outbox().length,
    });
  }
}

describe('A fault', () => {
  const killed = 'Exceeded maximum execution time';
  const internal =
    'API call to sheets.spreadsheets.values.update failed with error: Internal error encountered.';

  it('kills before a call: nothing of it and nothing after it happens, catch and finally included', () => {
    const nothing = { result: killed, note: undefined, mails: 0 };
    expect(atEveryCall('killedBefore')).toEqual([
      { ...nothing, cells: '...' },
      { ...nothing, cells: 'x..' },
      { ...nothing, cells: 'xx.' },
    ]);
  });

  it('kills after a call: it happened, nothing else does', () => {
    const nothing = { result: killed, note: undefined, mails: 0 };
    expect(atEveryCall('killedAfter')).toEqual([
      { ...nothing, cells: 'x..' },
      { ...nothing, cells: 'xx.' },
      { ...nothing, cells: 'xxx' },
    ]);
  });

  it('fails before a call: it did not happen, and the script goes on with the error', () => {
    const caught = { result: `caught ${internal}`, note: internal, mails: 1 };
    expect(atEveryCall('errorBefore')).toEqual([
      { ...caught, cells: '...' },
      { ...caught, cells: 'x..' },
      { ...caught, cells: 'xx.' },
    ]);
  });

  it('fails after a call: it happened, though the script is told otherwise', () => {
    const caught = { result: `caught ${internal}`, note: internal, mails: 1 };
    expect(atEveryCall('errorAfter')).toEqual([
      { ...caught, cells: 'x..' },
      { ...caught, cells: 'xx.' },
      { ...caught, cells: 'xxx' },
    ]);
  });

  it('lets a call land late: after the next one, or when told', () => {
    const host = hostOf(code);
    host.setFaults({ faults: [{ call: 1, kind: 'late', function: 'stubborn', after: 2 }] });
    expect(host.run('stubborn').result).toBe(1);
    // One call (the second put) has passed; the read is the next.
    expect(column(host)).toBe('0..');
    host.setFaults({ faults: [{ call: 1, kind: 'late', function: 'main', after: 100 }] });
    const { result } = host.run('main');
    expect(result).toMatch(/The service is currently unavailable/);
    expect(column(host)).toBe('0..');
    expect(host.landLate()).toBe(1);
    expect(column(host)).toBe('x..');
    expect(host.landLate()).toBe(0);
  });

  it('happens once, or from then on', () => {
    const once = hostOf(code);
    once.setFaults({
      faults: [{ call: 2, kind: 'errorBefore', service: 'Sheets.Spreadsheets.Values.update' }],
    });
    once.run('main');
    expect(once.run('main').result).toBe(3);
    const always = hostOf(code);
    always.setFaults({ faults: [{ call: 2, kind: 'errorBefore', repeat: true, message: 'Nein' }] });
    for (const run of [always.run('main'), always.run('main')]) {
      expect(run.error?.message).toMatch(/Nein|server error/);
    }
    expect(always.faults().faults).toHaveLength(1);
  });

  it('counts the calls of one service when it names one', () => {
    const host = hostOf(code);
    host.setFaults({
      faults: [
        { call: 1, kind: 'killedBefore', service: 'MailApp.sendEmail' },
        { call: 2, kind: 'errorBefore' },
      ],
    });
    expect(host.run('main').error?.message).toBe(killed);
    expect([column(host), host.outbox().length]).toEqual(['x..', 0]);
    expect(
      host
        .trace()
        .filter(({ fault }) => fault !== undefined)
        .map(({ service, fault }) => `${service} ${String(fault)}`),
    ).toEqual(['Sheets.Spreadsheets.Values.update errorBefore', 'MailApp.sendEmail killedBefore']);
  });

  it('kills a script that tries again and again', () => {
    const host = hostOf(code);
    host.setFaults({ faults: [{ call: 1, kind: 'killedAfter' }] });
    expect(host.run('stubborn').error?.message).toBe(killed);
    expect(column(host)).toBe('0..');
    expect(host.trace().filter((entry) => entry.costs && entry.function === 'stubborn')).toHaveLength(1);
  });

  it('takes other texts where the service is another', () => {
    const host = hostOf(`function main() { PropertiesService.getScriptProperties().setProperty('a', 'b'); }`);
    host.setFaults({ faults: [{ call: 1, kind: 'errorAfter' }] });
    expect(host.run('main').error?.message).toBe(
      "Exception: We're sorry, a server error occurred. Please wait a bit and try again.",
    );
  });
});

describe('A hand edit', () => {
  it('happens just before the call it names, once', () => {
    const host = hostOf(code);
    const insertRow = {
      requests: [
        { insertDimension: { range: { sheetId: 0, dimension: 'ROWS', startIndex: 0, endIndex: 1 } } },
      ],
    };
    host.setFaults({
      edits: [
        { call: 3, request: insertRow },
        { call: 2, values: { range: 'B4', values: [['1/2/2027']] } },
      ],
    });
    expect(host.run('main').result).toBe(3);
    // A1 and A2 were pushed down before A3 was written over what had been A2.
    expect(host.run('read').result).toEqual([[], ['x'], ['x']]);
    expect(host.faults().edits).toEqual([]);
  });

  it('may be a whole execution of a colleague, between two calls of the first', () => {
    const host = hostOf(`
      const id = () => SpreadsheetApp.getActive().getId();
      function add(name) {
        const rows = (Sheets.Spreadsheets.Values.get(id(), 'A1:A9').values || []).length;
        Sheets.Spreadsheets.Values.update({ values: [[name]] }, id(), 'A' + (rows + 1), { valueInputOption: 'RAW' });
        return rows;
      }
      function read() { return Sheets.Spreadsheets.Values.get(id(), 'A1:A9').values; }
    `);
    host.setFaults({
      edits: [{ call: 2, run: { function: 'add', parameters: ['colleague'] }, user: 'budi@example.org' }],
    });
    expect(host.run('add', ['first']).result).toBe(0);
    expect(host.executions().map(({ user, result }) => [user, result])).toEqual([
      ['budi@example.org', 0],
      ['admin@example.org', 0],
    ]);
    // Without a commit number the slower one writes over the faster.
    expect(host.run('read').result).toEqual([['first']]);
  });

  it('that the sheet refuses is told to whoever planned it', () => {
    const host = hostOf(code);
    host.setFaults({ edits: [{ call: 1, function: 'read', request: { requests: [{ nonsense: {} }] } }] });
    expect(host.run('main').result).toBe(3);
    expect(host.run('read').error?.message).toContain('The hand edit before call 1 was refused');
  });
});
