import { hostOf } from '../services/host-of';

const code = `
  function install(hours) { ScriptApp.newTrigger('tick').timeBased().everyHours(hours).create(); }
  function installWeekly() { ScriptApp.newTrigger('tick').timeBased().onWeekDay(ScriptApp.WeekDay.MONDAY).atHour(7).create(); }
  function mine() { return ScriptApp.getProjectTriggers().map((trigger) => [trigger.getHandlerFunction(), trigger.getUniqueId(), trigger.getEventType() === ScriptApp.EventType.CLOCK]); }
  function removeAll() { for (const trigger of ScriptApp.getProjectTriggers()) ScriptApp.deleteTrigger(trigger); }
  function tick(event) {
    console.log([new Date().toISOString(), Session.getEffectiveUser().getEmail(), event.authMode === ScriptApp.AuthMode.FULL, event.triggerUid, event.hour].join(' '));
    try { SpreadsheetApp.getUi(); } catch (error) { console.log(error.message); }
    if (PropertiesService.getScriptProperties().getProperty('fail')) throw new Error('told to');
  }
  function fail() { PropertiesService.getScriptProperties().setProperty('fail', '1'); }
`;
const ticks = (host: ReturnType<typeof hostOf>): string[] =>
  host
    .executions()
    .filter((past) => past.function === 'tick')
    .map(({ log }) => log[0]!.text);

describe('Moving the clock', () => {
  it('runs an hourly trigger once for each hour crossed, as its owner', () => {
    const host = hostOf(code);
    host.run('install', [1], 'ani@example.org');
    host.setClock({ now: '2027-01-04T03:30:00Z' });
    // The start of an execution takes 0.5 s, making a trigger 0.3 s.
    expect(ticks(host)).toEqual([
      '2027-01-04T01:00:01.300Z ani@example.org true trigger-1 1',
      '2027-01-04T02:00:01.300Z ani@example.org true trigger-1 2',
      '2027-01-04T03:00:01.300Z ani@example.org true trigger-1 3',
    ]);
    expect(host.clock().now).toBe('2027-01-04T03:30:00.000Z');
    expect(host.executions().at(-1)?.log[1]?.text).toBe(
      'Cannot call SpreadsheetApp.getUi() from this context.',
    );
    host.setClock({ now: '2027-01-04T03:59:00Z' });
    expect(ticks(host)).toHaveLength(3);
  });

  it('runs it 24 times at most, the last ones', () => {
    const host = hostOf(code);
    host.run('install', [1]);
    host.setClock({ now: '2027-01-08T00:00:00Z' });
    expect(ticks(host)).toHaveLength(24);
    expect(ticks(host)[0]).toContain('2027-01-07T00:00');
    expect(ticks(host).at(-1)).toContain('2027-01-07T23:00');
  });

  it('runs the triggers of several people in the order of their times', () => {
    const host = hostOf(code);
    host.run('install', [2], 'ani@example.org');
    host.run('install', [3], 'budi@example.org');
    host.setClock({ now: '2027-01-04T06:00:05Z' });
    expect(ticks(host).map((line) => line.split(' ')[1]!.slice(0, 3))).toEqual([
      'ani',
      'bud',
      'ani',
      'ani',
      'bud',
    ]);
  });

  it('goes on when a trigger fails, and remembers why', () => {
    const host = hostOf(code);
    host.run('install', [1]);
    host.run('fail');
    host.setClock({ now: '2027-01-04T02:30:00Z' });
    expect(host.executions().filter(({ error }) => error === 'Error: told to')).toHaveLength(2);
  });

  it('back runs nothing, and what was due later is due once', () => {
    const host = hostOf(code);
    host.run('install', [1]);
    host.setClock({ now: '2027-01-04T01:30:00Z' });
    host.setClock({ now: '2027-01-03T00:00:00Z', ticking: false });
    expect(host.clock().now).toBe('2027-01-03T00:00:00.000Z');
    host.setClock({ now: '2027-01-04T01:45:00Z' });
    expect(ticks(host)).toHaveLength(1);
  });

  it('refuses what is no time', () => {
    expect(() => hostOf(code).setClock({ now: 'tomorrow' })).toThrow('Not a time: tomorrow');
  });
});

describe('Triggers', () => {
  it('are seen and removed only by whoever made them', () => {
    const host = hostOf(code);
    host.run('install', [1], 'ani@example.org');
    host.run('installWeekly', [], 'budi@example.org');
    expect(host.run('mine', [], 'ani@example.org').result).toEqual([['tick', 'trigger-1', true]]);
    expect(host.run('mine', [], 'cici@example.org').result).toEqual([]);
    host.run('removeAll', [], 'ani@example.org');
    expect(host.run('mine', [], 'ani@example.org').result).toEqual([]);
    expect(host.run('mine', [], 'budi@example.org').result).toEqual([['tick', 'trigger-2', true]]);
  });

  it('are 20 a user at most', () => {
    const host = hostOf(code);
    for (let i = 0; i < 20; i += 1) expect(host.run('install', [1]).error).toBeUndefined();
    expect(host.run('install', [1]).error?.message).toBe(
      'Exception: This script has too many triggers. Triggers must be deleted from the script before more can be added.',
    );
    expect(host.run('install', [1], 'budi@example.org').error).toBeUndefined();
  });

  it('need a recurrence, and one that Google knows', () => {
    const host = hostOf(`
      function none() { ScriptApp.newTrigger('x').timeBased().create(); }
      function odd() { ScriptApp.newTrigger('x').timeBased().everyMinutes(7); }
      function half() { ScriptApp.newTrigger('x').timeBased().everyHours(1.5); }
      function open() { ScriptApp.newTrigger('x').forSpreadsheet('y'); }
    `);
    expect(host.run('none').error?.message).toContain('recurrence');
    expect(host.run('odd').error?.message).toContain('must be one of 1, 5, 10, 15 or 30');
    expect(host.run('half').error?.message).toContain('Invalid argument: hours');
    expect(host.run('open').error?.message).toBe(
      'Exception: TriggerBuilder.forSpreadsheet is not offered by the local host',
    );
  });
});
