import { hostOf } from './host-of';

describe('The time an execution may take', () => {
  it('is six minutes by the host’s clock; what comes after has no effect', () => {
    const host = hostOf(`function main() {
      const properties = PropertiesService.getScriptProperties();
      try { for (let i = 0; ; i += 1) { Utilities.sleep(60000); properties.setProperty('minute', String(i + 1)); } }
      finally { properties.setProperty('finally', 'ran'); }
    }
    function read() { return PropertiesService.getScriptProperties().getProperties(); }`);
    expect(host.run('main').error).toEqual({
      name: 'ScriptError',
      message: 'Exceeded maximum execution time',
    });
    expect(host.run('read').result).toEqual({ minute: '5' });
  });

  it('is thirty seconds for a simple trigger', () => {
    const host = hostOf(
      `function onOpen() { Utilities.sleep(31000); } function main() { Utilities.sleep(31000); return 1; }`,
    );
    expect(host.run('onOpen').error?.message).toBe('Exceeded maximum execution time');
    expect(host.run('main').result).toBe(1);
  });

  it('ends in real time for a script that hangs, whatever it catches', () => {
    const host = hostOf(
      `function main() { try { for (;;) {} } finally { MailApp.sendEmail('a@b.id', 'x', 'y'); } }`,
      { realTimeoutMs: 50 },
    );
    expect(host.run('main').error?.message).toBe('Exceeded maximum execution time');
    expect(host.outbox()).toEqual([]);
    const top = hostOf('for (;;) {}', { realTimeoutMs: 50 });
    expect(top.run('main').error?.message).toBe('Exceeded maximum execution time');
  });

  it('passes on the host’s clock, which the script’s Date follows', () => {
    const host = hostOf(
      `function main() { const before = Date.now(); Utilities.sleep(90500); return [before, Date.now() - before, new Date().toISOString()]; }`,
    );
    expect(host.run('main').result).toEqual([
      Date.parse('2027-01-04T00:00:00.500Z'),
      90_500,
      '2027-01-04T00:01:31.000Z',
    ]);
    expect(host.clock()).toEqual({ now: '2027-01-04T00:01:31.000Z', ticking: false });
  });
});
