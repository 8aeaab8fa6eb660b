import { mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createHost } from '../../../host/server/create-host';
import type { Host } from '../../../host/server/host';
import type { HostOptions } from '../../../host/server/host-options';
import { manifestText } from '../services/host-of';

const code = `
  const id = () => SpreadsheetApp.getActive().getId();
  function write(value) { Sheets.Spreadsheets.Values.update({ values: [[value]] }, id(), 'A1', { valueInputOption: 'RAW' }); }
  function read() { return (Sheets.Spreadsheets.Values.get(id(), 'A1').values || [[]])[0][0]; }
  function remember(value) { PropertiesService.getUserProperties().setProperty('key', value); }
  function recall() { return PropertiesService.getUserProperties().getProperty('key'); }
  function mail() { MailApp.sendEmail('a@b.id', 's', 'b'); }
  function quota() { return MailApp.getRemainingDailyQuota(); }
  function install() { ScriptApp.newTrigger('tick').timeBased().everyHours(1).create(); }
  function tick() { MailApp.sendEmail('tick@b.id', 's', 'b'); }
  function note() { Calendar.Events.insert({ id: 'abcde', start: { dateTime: '2027-01-04T09:00:00Z' }, end: { dateTime: '2027-01-04T10:00:00Z' } }, 'primary'); }
  function make() { return Sheets.Spreadsheets.create({ properties: { title: 'Second' } }).spreadsheetId; }
`;

let dataDir: string;
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'local-host-'));
});
afterEach(() => {
  rmSync(dataDir, { recursive: true, force: true });
});

const open = (options: Partial<HostOptions> = {}): Host =>
  createHost({
    bundle: { code, manifest: manifestText() },
    dataDir,
    now: '2027-01-04T00:00:00Z',
    ...options,
  });
const workbookFiles = (): string[] => readdirSync(dataDir).filter((name) => name.endsWith('.workbook.json'));

describe('What the host keeps', () => {
  it('is there after a restart: cells, properties, mails, quota, triggers, clock, users', () => {
    const first = open({ users: ['ani@example.org', 'budi@example.org'] });
    first.run('write', ['kept']);
    first.run('remember', ['this']);
    first.run('mail');
    first.run('install');
    first.run('note');
    first.setQuota({ mail: 50 });
    first.setUser({ user: 'budi@example.org' });
    first.run('remember', ['that']);
    first.setClock({ now: '2027-01-04T00:30:00Z' });

    const second = open({ now: '2030-01-01T00:00:00Z', users: ['other@example.org'] });
    expect(second.state()).toEqual({
      ...first.state(),
      users: ['ani@example.org', 'budi@example.org'],
      user: 'budi@example.org',
    });
    expect(second.clock()).toEqual(first.clock());
    expect(second.run('read').result).toBe('kept');
    expect([second.run('recall').result, second.run('recall', [], 'ani@example.org').result]).toEqual([
      'that',
      'this',
    ]);
    expect(second.run('quota', [], 'ani@example.org').result).toBe(49);
    expect(second.outbox()).toEqual(first.outbox());
    expect(second.calendars()).toEqual(first.calendars());
    expect(second.calendars()[0]?.events).toHaveLength(1);
    second.setClock({ now: '2027-01-04T01:30:00Z' });
    expect(second.outbox().map(({ to, from }) => [to[0], from])).toEqual([
      ['tick@b.id', 'ani@example.org'],
      ['a@b.id', 'ani@example.org'],
    ]);
  });

  it('is one file a workbook; a removed workbook has none', () => {
    const host = open();
    const id = String(host.run('make').result);
    expect(workbookFiles()).toHaveLength(2);
    expect(
      open()
        .store.list()
        .map(({ spreadsheetId }) => spreadsheetId),
    ).toEqual([host.state().spreadsheetId, id]);
    host.api({ method: 'DELETE', path: `/drive/v3/files/${id}`, query: '', body: undefined });
    expect(workbookFiles()).toEqual([`${host.state().spreadsheetId}.workbook.json`]);
  });

  it('stays whole when a write is cut off between the temporary file and its new name', () => {
    open().run('write', ['old']);
    const before = workbookFiles().map((name) => readFileSync(join(dataDir, name), 'utf8'));
    let power = true;
    const cutOff = open({
      files: {
        rename: (from, to) => {
          if (!power) throw new Error('power cut');
          renameSync(from, to);
        },
      },
    });
    power = false;
    expect(() => cutOff.run('write', ['new'])).toThrow('power cut');
    expect(readdirSync(dataDir).some((name) => name.endsWith('.unfinished'))).toBe(true);
    expect(workbookFiles().map((name) => readFileSync(join(dataDir, name), 'utf8'))).toEqual(before);

    const after = open();
    expect(after.run('read').result).toBe('old');
    expect(readdirSync(dataDir).some((name) => name.endsWith('.unfinished'))).toBe(false);
  });

  it('is written once more after a write that failed', () => {
    let power = false;
    const host = open({
      files: {
        rename: (from, to) => {
          if (power) throw new Error('power cut');
          renameSync(from, to);
        },
      },
    });
    power = true;
    expect(() => host.run('write', ['new'])).toThrow('power cut');
    power = false;
    host.save();
    expect(open().run('read').result).toBe('new');
  });

  it('may have been kept by a host that knew less', () => {
    open().run('mail');
    const path = join(dataDir, 'host.json');
    const { calendars, ...rest } = JSON.parse(readFileSync(path, 'utf8')) as { calendars: unknown };
    expect(calendars).toEqual([]);
    writeFileSync(path, JSON.stringify(rest));
    const later = open();
    expect([later.outbox().length, later.calendars()]).toEqual([1, []]);
  });

  it('is refused, naming the file, when it cannot be read', () => {
    open();
    writeFileSync(join(dataDir, 'host.json'), '{"half":');
    expect(() => open()).toThrow(/host\.json cannot be read/);
  });

  it('is nothing in memory', () => {
    open({ memory: true }).run('write', ['gone']);
    expect(readdirSync(dataDir)).toEqual([]);
  });
});

describe('A ticking clock', () => {
  it('goes on through a restart', () => {
    const first = createHost({ bundle: { code, manifest: manifestText() }, dataDir });
    expect(first.clock().ticking).toBe(true);
    expect(Math.abs(new Date(first.clock().now).getTime() - Date.now())).toBeLessThan(1000);
    const path = join(dataDir, 'host.json');
    const kept = JSON.parse(readFileSync(path, 'utf8')) as { clock: { at: number } };
    kept.clock.at -= 3_600_000;
    writeFileSync(path, JSON.stringify(kept));
    const second = createHost({ bundle: { code, manifest: manifestText() }, dataDir });
    const ahead = new Date(second.clock().now).getTime() - Date.now();
    expect(Math.abs(ahead - 3_600_000)).toBeLessThan(1000);
  });
});
